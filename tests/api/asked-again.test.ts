/**
 * After a return only those are asked again whose subject has changed: what the others said stands and is shown as kept.
 * Told in Heilongjiang, whose three opinions each look at something else; and what a rule leaves out is shown with it.
 */
import { heilongjiang } from '../../seeds/people/heilongjiang';
import { course, DECLARATION } from '../../seeds/scenarios/heilongjiang/course';
import { stepOf } from '../../seeds/story/case-view';
import { paperForm } from '../../seeds/story/paper';
import { Walk } from '../../seeds/story/walk';
import { type Stage, startStage } from '../support/stage';

const PROCEDURE = 'annual-needs';
const HANDED_IN = '2026-06-08';
const REVIEWED = '2026-06-10';
const AGAIN = '2026-06-12';
const INVESTMENT = {
  'project.investmentFirstYear': '2000000.00',
  'project.investmentSecondYear': '1000000.00',
  'project.investmentLaterYears': '0.00',
};
let stage: Stage;
beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
}, 120_000);
afterAll(() => stage?.stop());

interface Shown {
  steps: {
    id: string;
    state: string;
    round: number;
    kept: boolean;
    skippedBy: string | null;
    removed: { rule: string; article: string; because: { fact?: string; actual?: unknown }[] } | null;
    opinions: { body: string; state: string; result: string | null }[];
  }[];
}
const shownTo = async (walk: Walk, account = 'lead') => {
  const view = await walk.as(account).get<Shown>(`/api/cases/${walk.viewOf(PROCEDURE).documentId}`);
  return Object.fromEntries(view.steps.map((step) => [step.id, step]));
};

/** Who has this case on his list of things to do. */
async function asked(walk: Walk, account: string): Promise<string[]> {
  const { documentId } = walk.viewOf(PROCEDURE);
  const rows = await walk
    .as(account)
    .get<{ step: string; body: string; case: { documentId: string } }[]>(
      '/api/opinions?filters[state][$eq]=pending&pagination[pageSize]=100',
    );
  return rows.filter((row) => row.case.documentId === documentId && row.body === account).map(({ step }) => step);
}

async function begun(name: string): Promise<Walk> {
  const { cast, book } = stage.where;
  const walk = new Walk(cast, book, {
    name,
    amount: 300,
    planYear: 2027,
    applicant: 'applicant',
    contractor: 'contractor',
  });
  walk.on = HANDED_IN;
  await walk.draft({ ...DECLARATION, ...INVESTMENT });
  await walk.open(PROCEDURE);
  await walk.step(PROCEDURE, 'submit');
  return walk;
}

/** Two agree, the third sends it back. */
async function sentBack(name: string): Promise<Walk> {
  const walk = await begun(name);
  walk.on = REVIEWED;
  await walk.step(PROCEDURE, 'security-review');
  await walk.step(PROCEDURE, 'cryptography-review');
  await walk.step(PROCEDURE, 'sharing-review', { result: 'return', comment: '请说明与已有系统的关系。' });
  walk.on = AGAIN;
  return walk;
}

test('nothing changed: only who sent it back is asked again, the others stand as they were', async () => {
  const walk = await sentBack('原样重新报送的项目');
  await walk.step(PROCEDURE, 'submit');
  const steps = await shownTo(walk);
  expect(steps['sharing-review']).toMatchObject({ state: 'open', round: 2, kept: false });
  for (const [id, body] of [
    ['security-review', 'cyberspace'],
    ['cryptography-review', 'cryptography'],
  ] as const) {
    expect(steps[id]).toMatchObject({ state: 'done', round: 1, kept: true });
    expect(steps[id]?.opinions).toEqual([expect.objectContaining({ body, state: 'issued', result: 'agree' })]);
    expect(await asked(walk, body)).toEqual([]);
  }
  expect(await asked(walk, 'lead')).toContain('sharing-review');
});

test('a fact that only one looks at changed: he is asked again, the other is not', async () => {
  const walk = await sentBack('改上政务云的项目');
  const uses = stepOf(walk.viewOf(PROCEDURE), 'submit').form.some(({ id }) => id === 'project.usesCloud');
  expect(uses).toBe(true);
  const { 'project.usesCloud': before } = (await walk.refresh(PROCEDURE)).projectFacts;
  await walk.step(PROCEDURE, 'submit', { facts: { 'project.usesCloud': before !== true } });
  const steps = await shownTo(walk);
  expect(steps['security-review']).toMatchObject({ state: 'open', round: 2, kept: false });
  expect(steps['cryptography-review']).toMatchObject({ state: 'done', round: 1, kept: true });
  expect(await asked(walk, 'cyberspace')).toEqual(['security-review']);
  expect(await asked(walk, 'cryptography')).toEqual([]);
});

test('a paper handed in anew is looked at again', async () => {
  const walk = await sentBack('更换密码方案的项目');
  const paper = { kind: 'cryptography-plan', project: walk.project, case: walk.viewOf(PROCEDURE).documentId };
  await walk.as('applicant').post('/api/materials', paperForm(paper, '修改后的密码应用方案'));
  await walk.step(PROCEDURE, 'submit');
  const steps = await shownTo(walk);
  expect(steps['cryptography-review']).toMatchObject({ state: 'open', round: 2, kept: false });
  expect(steps['security-review']).toMatchObject({ state: 'done', kept: true });
});

test('when the one has agreed the case goes on with what was kept', async () => {
  const walk = await sentBack('补正后通过的项目');
  await walk.step(PROCEDURE, 'submit');
  await walk.step(PROCEDURE, 'sharing-review');
  const steps = await shownTo(walk);
  expect([steps['sharing-review']?.state, steps['security-review']?.state]).toEqual(['done', 'done']);
  expect(
    Object.values(steps)
      .filter(({ state }) => state === 'open')
      .map(({ id }) => id),
  ).not.toContain('security-review');
  expect(steps.conclude?.state).toBe('open');
});

test('a step that a rule leaves out is shown with the rule and what decided it', async () => {
  const walk = await begun('不用内网的项目');
  expect((await shownTo(walk))['intranet-review']).toMatchObject({
    state: 'skipped',
    skippedBy: 'HLJ-4m.review',
    removed: {
      rule: 'HLJ-4m.review',
      article: '第四条',
      because: [expect.objectContaining({ fact: 'project.intranetBased', actual: false })],
    },
  });
  expect(await asked(walk, 'intranet')).toEqual([]);
});
