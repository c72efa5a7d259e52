/** What a project of Heilongjiang may begin, stage by stage: what the text allows then, and nothing else. */
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { yearPlan } from '../../../seeds/scenarios/heilongjiang';
import { course } from '../../../seeds/scenarios/heilongjiang/course';
import { Tale } from '../../../seeds/story/tale';
import { offered, replay, type Stage, startStage } from '../../support/stage';

let stage: Stage;
let tale: Tale;

beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
  const { cast, book } = stage.where;
  tale = new Tale(stage.where, { serial: 30, name: '全省气象灾害预警平台', amount: 640, planYear: 2025 });
  tale.along('evaluated').scenes.push(...yearPlan(cast, book, 2025));
}, 240_000);
afterAll(() => stage?.stop());

const APPROVING = ['approval', 'catalogue', 'non-sharing'];
const BUILDING = ['catalogue', 'change', 'contract', 'incident'];
const IN_USE = ['catalogue', 'contract', 'non-sharing', 'operation', 'performance'];

/** Told in turn: each line goes on where the one before stopped. */
test.each([
  ['reviewed, in the draft of the plan', '2024-10-01', [...APPROVING, 'supplement']],
  ['in the approved plan', '2024-12-31', APPROVING],
  ['in approval', '2025-02-10', ['catalogue', 'non-sharing']],
  ['decided by the government', '2025-03-20', ['catalogue', 'change', 'construction', 'contract', 'procurement']],
  ['awarded', '2025-04-20', [...BUILDING, 'construction', 'procurement']],
  ['under construction', '2025-05-15', [...BUILDING, 'performance', 'procurement']],
  [
    'completed, half a year to go',
    '2025-10-20',
    [...IN_USE, 'acceptance', 'acceptance-extension', 'change', 'incident'],
  ],
  ['acceptance applied for', '2025-10-30', [...IN_USE, 'change', 'incident']],
  ['accepted, not in use', '2025-11-11', IN_USE],
  ['in use', '2025-11-20', [...IN_USE, 'evaluation']],
  ['evaluated within its window', '2026-06-30', IN_USE],
])('%s', async (_name, day, expected) => {
  await replay(tale, day);
  expect((await offered(tale, undefined, day)).sort()).toEqual([...expected].sort());
});

test('a sanction is offered only once an order to mend has run out', async () => {
  const { cast } = stage.where;
  const order = {
    project: tale.walk.project,
    kind: 'rules',
    dueOn: '2026-07-31',
    facts: { 'rectification.kind': 'rules', 'rectification.issuer': 'lead' },
  };
  await cast.as('lead', '2026-07-01').post('/api/rectifications', order);
  expect(await offered(tale, 'lead', '2026-07-31')).not.toContain('sanction');
  expect(await offered(tale, 'lead', '2026-08-01')).toContain('sanction');
});
