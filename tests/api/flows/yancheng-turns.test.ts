/** Turns in the procedures of Yancheng: returned and resubmitted, refused, deferred and lifted, drafted and closed. */
import { yancheng } from '../../../seeds/people/yancheng';
import { course } from '../../../seeds/scenarios/yancheng/course';
import type { CaseView } from '../../../seeds/story/case-view';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import type { Walk } from '../../../seeds/story/walk';
import { offered, replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(yancheng, course);
}, 120_000);
afterAll(() => stage?.stop());

const CITY = {
  'project.ownerLevel': 'city',
  'project.securityClass': 'unclassified',
  'project.agentBuilt': false,
  'project.publicData': true,
};
const EMERGENCY = {
  'project.emergency': true,
  'project.emergencyKind': 'public-health',
  'project.emergencyReason': '突发传染病监测预警。',
};
interface Edge {
  from: string;
  to: string;
  kind: string;
}
const told = (serial: number, name: string, amount: number, planYear = 2026) =>
  new Tale(stage.where, { serial, name, unit: serial % 10, amount, planYear });

describe('an emergency project of three million', () => {
  let tale: Tale;
  beforeAll(() => {
    tale = told(50, '疫情监测应急平台', 300);
  });

  test('is reviewed again from the first review on when experts return it', async () => {
    tale.on('2026-01-05', '报送', async ({ walk }) => {
      await walk.draft({ ...CITY, ...EMERGENCY });
      await walk.open('approval');
      await walk.step('approval', 'submit', { facts: { 'project.code': '2601-320900-04-04-900050' } });
    });
    tale.on('2026-01-08', '退回', ({ walk }) =>
      walk.step('approval', 'expert-review', { result: 'return', comment: '投资测算依据不足。' }),
    );
    await replay(tale);
    expect(standing(tale, 'approval', 'submit')).toMatchObject({ state: 'open', round: 2, openedOn: '2026-01-08' });
    tale.on('2026-01-12', '重新报送', ({ walk }) => walk.step('approval', 'submit'));
    await replay(tale);
    expect(standing(tale, 'approval', 'expert-review')).toMatchObject({
      state: 'open',
      round: 2,
      openedOn: '2026-01-12',
    });
  });

  test('is drawn as it runs: both reviews follow the submission', async () => {
    const { walk } = tale;
    const { documentId } = walk.viewOf('approval');
    const { graph } = await walk.as('lead').get<{ graph: { edges: Edge[] } }>(`/api/cases/${documentId}`);
    const preceding = (step: string) =>
      graph.edges.flatMap(({ from, to, kind }) => (kind === 'after' && to === step ? [from] : []));
    expect(preceding('expert-review')).toEqual(['submit']);
    expect(preceding('joint-review')).toEqual(['submit']);
  });

  test('waits for the leading group all the same', async () => {
    const decisions = ['leading-group', 'technical-review', 'approve'];
    tale.on('2026-01-15', '评审', ({ walk }) => walk.through('approval', { stop: decisions }));
    await replay(tale);
    expect(statesOf(tale.walk.viewOf('approval'))).toMatchObject({
      'leading-group': 'open',
      'technical-review': 'waiting',
      approve: 'waiting',
      'obtain-code': 'skipped',
    });
    tale.on('2026-01-20', '批准', ({ walk }) => walk.through('approval'));
    await replay(tale);
    expect(await stageOf(tale)).toBe('approved');
  });

  test('is paid when the returned request is complete', async () => {
    await replay(tale.along('building', 'approved'));
    const { walk } = tale;
    await walk.open('payment');
    await walk.step('payment', 'request', { facts: { 'paymentRequest.amount': '500000.00' } });
    await walk.step('payment', 'review', { result: 'return', comment: '金额与合同节点不符。' });
    expect(standing(tale, 'payment', 'request')).toMatchObject({ state: 'open', round: 2 });
    expect((await walk.through('payment')).state).toBe('done');
  }, 60_000);

  test('puts a loss right without being stopped, and the rule says why not', async () => {
    const { walk } = tale;
    await walk.open('incident');
    await walk.step('incident', 'report', { facts: { 'incident.kind': 'major-loss' } });
    await walk.step('incident', 'decide', { facts: { 'incident.order': 'rectify' } });
    expect(standing(tale, 'incident', 'suspend')).toMatchObject({ state: 'skipped', skippedBy: 'YC-19c.suspend' });
    expect((await walk.through('incident')).state).toBe('done');
    expect(await stageOf(tale)).toBe('building');
  });

  test('is reviewed and approved anew, while it is built, when its goals change', async () => {
    const { walk } = tale;
    const facts = { 'change.ground': 'business', 'change.goalsUnchanged': false, 'change.added': '100000.00' };
    const change = walk.plainly(() =>
      walk.begin(
        'change',
        '/api/changes',
        { title: '增加流行病学调查' },
        { facts: { ...facts, 'change.removed': '0' } },
      ),
    );
    const { answer } = await refused('YC-20a', change);
    expect(answer.error?.details.findings?.map(({ rule }) => rule)).toContain('YC-20f');
    const first = walk.viewOf('approval').documentId;
    await walk.open('approval');
    await walk.step('approval', 'submit', { facts: { 'project.totalAmount': '3100000.00' } });
    expect(statesOf(walk.viewOf('approval'))).toMatchObject({ 'expert-review': 'open', 'joint-review': 'open' });
    const lines = { 'estimate-review': { facts: { 'review.estimate': '3080000.00' } } };
    expect((await walk.through('approval', { lines })).state).toBe('done');
    expect(await walk.as('lead').get(`/api/cases/${first}`)).toMatchObject({ state: 'done' });
    const project = await walk.as('lead').get(`/api/projects/${walk.project}`);
    expect(project).toMatchObject({ stage: 'building', baselineAmount: '308000000' });
  }, 60_000);

  test('closes its catalogue only when every item says how it is shared and opened', async () => {
    const { walk } = tale;
    const made = await walk.begin('catalogue', '/api/catalogues', { system: '监测系统' });
    const close = () => walk.plainly(() => walk.step('catalogue', 'compile'));
    const item = (facts: Record<string, string>) =>
      walk.as(walk.part.applicant).post('/api/catalogue-items', { catalogue: made.documentId, name: '病例数', facts });
    await refused('YC-6a.items', close());
    await refused('YC-6b', item({ 'item.sharingClass': 'conditional' }));
    await item({ 'item.sharingClass': 'conditional', 'item.openingClass': 'none' });
    expect((await close()).state).toBe('done');
  });
});

describe('a project whose unit does not rectify', () => {
  const decide = async (walk: Walk, by: string, kind: string) => {
    await walk.open('sanction', by);
    return walk.step('sanction', 'decide', { by: [by], facts: { 'sanction.kind': kind } });
  };

  const ordered = async (serial: number, name: string) => {
    const tale = told(serial, name, 60, 2027);
    tale.on('2026-10-12', '申报', async ({ walk }) => {
      await walk.draft(CITY);
      await walk.open('annual-needs');
      await walk.step('annual-needs', 'declare');
      const order = { title: '清理违规收集的信息', kind: 'state-rules', dueOn: '2026-10-20' };
      await walk.begin('rectification', '/api/rectifications', order, { opener: 'cyberspace' });
    });
    return replay(tale);
  };

  test('rests until every order to stop it is lifted', async () => {
    const tale = await ordered(53, '智慧照明系统');
    const { walk } = tale;
    walk.on = '2026-10-21';
    const orders = [await decide(walk, 'lead', 'suspension'), await decide(walk, 'finance', 'suspension')];
    const stages: string[] = [await stageOf(tale)];
    for (const [index, by] of ['lead', 'finance'].entries()) {
      walk.cases.sanction = orders[index] as CaseView;
      await walk.step('sanction', 'lift', { by: [by] });
      stages.push(await stageOf(tale));
    }
    expect(stages).toEqual(['suspended', 'suspended', 'declared']);
  });

  test('stays out of the pool until its deferral is lifted, whatever else is decided', async () => {
    const tale = await ordered(51, '停车诱导系统');
    const { walk } = tale;
    const draft = () => walk.plainly(() => walk.step('annual-needs', 'draft'));
    const { actions } = await walk
      .as(walk.part.applicant)
      .get<{ actions: { step?: string; about?: string }[] }>(`/api/projects/${walk.project}/standing`);
    expect(actions.find(({ step }) => step === 'rectify')?.about).toBe('清理违规收集的信息');
    walk.on = '2026-10-21';
    const deferral = await decide(walk, 'lead', 'deferral');
    await refused('YC-30c.deferral', draft());
    expect((await decide(walk, 'finance', 'criticism')).state).toBe('done');
    await refused('YC-30c.deferral', draft());
    walk.cases.sanction = deferral;
    await walk.step('sanction', 'lift', { by: ['lead'] });
    expect((await draft()).state).toBe('done');
  });

  test('what one of three refuses does not come into the pool, and may be declared for the next', async () => {
    const tale = told(52, '楼宇能耗监测系统', 45);
    tale.on('2026-05-11', '申请增补', async ({ walk }) => {
      await walk.draft(CITY);
      await walk.open('supplement');
      await walk.step('supplement', 'apply', { facts: { 'supplement.kind': 'special' } });
    });
    tale.on('2026-05-14', '不同意', ({ walk }) =>
      walk.step('supplement', 'consent', { by: ['approval'], result: 'reject', comment: '不属于特殊情况。' }),
    );
    await replay(tale);
    expect(tale.walk.viewOf('supplement').state).not.toBe('open');
    expect(await stageOf(tale)).toBe('declared');
    expect(await offered(tale)).toEqual(expect.arrayContaining(['annual-needs', 'supplement']));
  });
});
