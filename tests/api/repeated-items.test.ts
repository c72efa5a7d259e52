/** A joint project: what two departments both mean to build is named, with both, to whoever hands in and to whoever reviews. */
import { yancheng } from '../../seeds/people/yancheng';
import { course } from '../../seeds/scenarios/yancheng/course';
import { Walk } from '../../seeds/story/walk';
import { type Stage, startStage } from '../support/stage';

const JOINT = {
  'project.ownerLevel': 'city',
  'project.securityClass': 'unclassified',
  'project.agentBuilt': false,
  'project.joint': true,
  'project.emergency': true,
  'project.emergencyKind': 'natural-disaster',
  'project.emergencyReason': '防台风应急响应二级，现有会商系统中断。',
};
const RULE = 'YC-12b.repeated';
interface Checked {
  findings: { rule: string; outcome: string; severity: string; because: { fact?: string; actual?: unknown }[] }[];
}

let stage: Stage;
let walk: Walk;
beforeAll(async () => {
  stage = await startStage(yancheng, course);
  const { cast, book } = stage.where;
  const part = { name: '部门共建平台', amount: 128, planYear: 2026, applicant: 'applicant', contractor: 'contractor' };
  walk = new Walk(cast, book, part);
  walk.on = '2026-07-21';
  await walk.draft(JOINT);
  await walk.open('approval');
}, 120_000);
afterAll(() => stage?.stop());

const takesPart = (name: string, contents: string) =>
  walk.record('participant', {
    'participant.name': name,
    'participant.contents': contents,
    'participant.confirmedOn': '2026-07-20',
  });

async function said(account: string, step: string) {
  const { documentId } = walk.viewOf('approval');
  const { findings } = await walk.as(account).post<Checked>(`/api/cases/${documentId}/check`, { step });
  return findings.find(({ rule }) => rule === RULE);
}

test('parts that have nothing in common pass', async () => {
  await takesPart('盐城市教育局', '1. 学籍数据归集\n2. 统一身份认证');
  expect(await said('applicant', 'submit')).toMatchObject({ outcome: 'satisfied' });
});

test('the same item in another part is named with both departments', async () => {
  await takesPart('盐城市公安局', '居住信息核验；统一身份认证。');
  expect(await said('applicant', 'submit')).toMatchObject({
    outcome: 'violated',
    severity: 'warn',
    because: [{ fact: 'participant.repeated', actual: '统一身份认证（盐城市教育局、盐城市公安局）' }],
  });
});

test('handing it in wants a reason, in words that name them; the review is told again', async () => {
  const { documentId, version } = walk.viewOf('approval');
  const act = { step: 'submit', result: 'agree', facts: {} };
  const answer = await walk.as('applicant').call('POST', `/api/cases/${documentId}/act`, act, { version });
  expect(answer.status).toBe(422);
  await walk.step('approval', 'submit', {
    facts: { 'project.code': '2601-320900-04-04-900077' },
    reason: '两部门分别建设内网和外网的认证。',
  });
  expect(await said('approval', 'joint-review')).toMatchObject({ outcome: 'violated', severity: 'warn' });
});
