/** A run of a procedure in words: what was kept after a return, and what a rule left out, each says why. */
import { caseFlow } from '../../admin-ui/src/process/caseFlow';
import type { CaseGraph, Step } from '../../admin-ui/src/types';
import { say } from './support/words';

const step = (id: string, over: Partial<Step> = {}): Step =>
  ({
    id,
    title: id,
    article: '第四条',
    rule: `SA-${id}`,
    by: ['lead'],
    byLabels: ['主管部门'],
    state: 'done',
    round: 1,
    openedOn: '2026-06-08',
    dueOn: null,
    doneOn: '2026-06-10',
    skippedBy: null,
    opinions: [],
    ...over,
  }) as Step;
const graph: CaseGraph = { nodes: [], edges: [] };
const words = { say, bodyOf: (body: string) => body, articleOf: () => '第四条' };
const nodeOf = (one: Step) => caseFlow([one], graph, { id: 'sample' }, words).nodes[0];

test('an opinion that stands after a return is said to be kept', () => {
  expect(nodeOf(step('security', { kept: true }))?.notes).toEqual(['退回后所审内容未变，沿用原意见']);
  expect(nodeOf(step('security'))?.notes).toEqual([]);
});

test('a step that a rule leaves out names its article and leads to the rule', () => {
  const mark = nodeOf(step('intranet', { state: 'skipped', skippedBy: 'SA-4m', doneOn: null }))?.mark;
  expect(mark).toMatchObject({ kind: 'skipped', detail: '依第四条不适用' });
  expect(mark?.because?.path).toContain('SA-4m');
});
