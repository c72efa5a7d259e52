/** What the server replies is what the screens read it as: real replies, given to the compiler with their types. */
import type { Client } from '../../seeds/client';
import { yancheng } from '../../seeds/people/yancheng';
import { reservePool } from '../../seeds/scenarios/yancheng';
import { mergedAcceptance } from '../../seeds/scenarios/yancheng/acceptance-variants';
import { changeFiling } from '../../seeds/scenarios/yancheng/change-filing';
import { course } from '../../seeds/scenarios/yancheng/course';
import { type Reply, unheld } from '../support/reply-types';
import { play, type Stage, startStage } from '../support/stage';

/** resource, type of a row and, where the page of one thing reads more, of that. */
const LISTS: [string, string, string?][] = [
  ['projects', 'types Project', 'types ProjectDetail'],
  ['cases', 'types CaseSummary', 'types CaseDetail'],
  ['opinions', 'types Todo', 'types Todo'],
  ['annual-plans', 'resources/annual-plans/planTypes AnnualPlan', 'resources/annual-plans/planTypes PlanDetail'],
  ['budgets', 'money/moneyTypes Budget'],
  ['contracts', 'money/moneyTypes Contract', 'money/moneyTypes Contract'],
  ['payments', 'money/moneyTypes Payment'],
  ['changes', 'types Change', 'types Subject'],
  ['acceptances', 'types Subject', 'types Subject'],
  ['rectifications', 'types Rectification', 'types Subject'],
  ['materials', 'types Material'],
  ['duties', 'types Duty'],
  ['notices', 'types Notice'],
];
const THINGS: [string, string][] = [
  ['me', 'types Me'],
  ['dashboards/home', 'types HomeReply'],
  ['dashboards/execution?year=2025&asOf=2025-11-30', 'dashboard/executionReply Execution'],
  ['reports/quarterly?year=2025&quarter=3', 'reports/reportReply QuarterlyReport'],
  ['rulebooks/yancheng', 'types RulebookDetail'],
  ['rulebooks/yancheng', 'resources/rulebooks/ruleTypes RulebookText'],
  [
    'rulebooks/comparison?ids=yancheng,erenhot,jilin&topic=change',
    'resources/rulebooks/comparison/comparisonTypes Comparison',
  ],
];

const TODAY = '2026-11-20';
let stage: Stage;
let lead: Client;
let project: string;
beforeAll(async () => {
  stage = await startStage(yancheng, course);
  const { cast, book } = stage.where;
  const [merged, changed] = [mergedAcceptance(stage.where), changeFiling(stage.where)];
  const pools = [2025, 2026].flatMap((year) => reservePool(cast, book, year));
  await play([...pools, ...merged.scenes, ...changed.scenes]);
  project = changed.walk.project;
  lead = cast.as('lead', TODAY);
  await lead.post('/api/rectifications', { project, kind: 'state-rules', dueOn: '2026-12-20', facts: {} });
}, 240_000);
afterAll(() => stage?.stop());

async function replyTo(path: string, frame: Reply['frame'], type: string): Promise<Reply> {
  const { data, meta } = await lead.call('GET', `/api/${path}`);
  return { path, frame, type, reply: frame === 'ListReply' ? { data, meta } : { data } };
}

/** A page of rows, and the last of them as its own page reads it. */
async function repliesOf(resource: string, row: string, one?: string): Promise<Reply[]> {
  const list = await replyTo(resource, 'ListReply', row);
  const { data } = list.reply as { data: { documentId: string }[] };
  expect({ resource, rows: data.length > 0 }).toEqual({ resource, rows: true });
  const last = data.at(-1);
  return one && last ? [list, await replyTo(`${resource}/${last.documentId}`, 'OneReply', one)] : [list];
}

test('every reply has what the screens read in it', async () => {
  const replies: Reply[] = [];
  for (const [resource, row, one] of LISTS) replies.push(...(await repliesOf(resource, row, one)));
  for (const [path, type] of THINGS) replies.push(await replyTo(path, 'OneReply', type));
  replies.push(await replyTo(`projects/${project}/standing`, 'OneReply', 'types Standing'));
  replies.push(await replyTo(`projects/${project}/history`, 'ListReply', 'types HistoryEntry'));
  expect(unheld(replies)).toEqual([]);
});

test('a reply that lacks something is found', () => {
  const reply = { data: { documentId: 'x', name: 'y' } };
  expect(unheld([{ path: 'projects/x', frame: 'OneReply', type: 'types ProjectDetail', reply }])).toHaveLength(1);
});
