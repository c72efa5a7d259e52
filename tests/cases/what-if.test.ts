/** What counts as a change when two rulebooks are held against each other: what somebody would notice. */
import { dutyChanges } from '../../cms/src/api/rulebook/services/what-if/duties';
import { powerChanges } from '../../cms/src/api/rulebook/services/what-if/powers';
import { findingChanges, under } from '../../cms/src/api/rulebook/services/what-if/sides';
import type { Finding, Outcome } from '../../cms/src/engine/finding';
import type { DutyRule, PowerRule } from '../../cms/src/engine/rulebook';
import { dossier, rulebook } from '../engine/support/sample';

const finding = (rule: string, outcome: Outcome, severity: Finding['severity'] = 'block'): Finding => ({
  rule,
  kind: 'gate',
  article: '第一条',
  title: rule,
  severity,
  outcome,
  because: [],
  missing: [],
});
const told = (before: Finding[], after: Finding[]) =>
  findingChanges('compliance.check', { before, after }).map(({ rule, before: first, after: second }) => [
    rule,
    first?.outcome ?? null,
    second?.outcome ?? null,
  ]);

describe('findings', () => {
  test.each([
    ['the same', [finding('a', 'violated')], [finding('a', 'violated')], []],
    ['kept, then broken', [finding('a', 'satisfied')], [finding('a', 'violated')], [['a', 'satisfied', 'violated']]],
    [
      'known, then lacking',
      [finding('a', 'satisfied')],
      [finding('a', 'undetermined')],
      [['a', 'satisfied', 'undetermined']],
    ],
    ['broken, then gone', [finding('a', 'violated')], [], [['a', 'violated', null]]],
    ['there only then, and kept', [], [finding('a', 'satisfied')], []],
    ['kept, then not applicable', [finding('a', 'satisfied')], [finding('a', 'not-applicable')], []],
  ])('%s', (_, before, after, expected) => expect(told(before, after)).toEqual(expected));

  test('of another weight', () => {
    const [change] = findingChanges('compliance.check', {
      before: [finding('a', 'violated', 'warn')],
      after: [finding('a', 'violated', 'block')],
    });
    expect([change?.before?.severity, change?.after?.severity]).toEqual(['warn', 'block']);
  });
});

const duty = (months: number, over: Partial<DutyRule> = {}): DutyRule => ({
  kind: 'duty',
  id: 'SA-1a',
  article: '第一条',
  title: '申请验收',
  source: 'sample/acceptance.yaml:1',
  by: ['applicant'],
  subject: 'project',
  due: { within: { amount: months, unit: 'months' }, after: { fact: 'project.completedOn' } },
  done: { fact: 'project.acceptedOn', operator: 'present', operand: { value: true } },
  otherwise: 'warn',
  ...over,
});
const completed = dossier({ date: '2024-03-01', facts: { 'project.completedOn': '2024-01-15' } });
const duties = (before: DutyRule[], after: DutyRule[]) =>
  dutyChanges({ before: rulebook(before), after: rulebook(after) }, completed, 'project').map(
    ({ change, before: first, after: second }) => [change, first?.dueOn ?? null, second?.dueOn ?? null],
  );

describe('duties', () => {
  test('due on another day', () =>
    expect(duties([duty(3)], [duty(2)])).toEqual([['moved', '2024-04-15', '2024-03-15']]));
  test('new, gone, the same', () => {
    expect(duties([], [duty(3)])).toEqual([['added', null, '2024-04-15']]);
    expect(duties([duty(3)], [])).toEqual([['removed', '2024-04-15', null]]);
    expect(duties([duty(3)], [duty(3)])).toEqual([]);
  });
  test('owed by somebody else', () =>
    expect(duties([duty(3)], [duty(3, { by: ['contractor'] })])).toEqual([['changed', '2024-04-15', '2024-04-15']]));
});

test('a power that passes to others by a reading is told once, whatever the project', () => {
  const power = (id: string, by: PowerRule['by'], is: string): PowerRule => ({
    kind: 'power',
    id,
    article: '第二条',
    title: id,
    source: 'sample/funds.yaml:1',
    when: { reading: 'who', is },
    on: ['project.end'],
    by,
  });
  const reading = { id: 'who', title: '由谁', article: '第二条', options: [], value: 'lead' };
  const rules = [power('SA-2a', ['lead'], 'lead'), power('SA-2b', ['government'], 'government')];
  const before = rulebook(rules, { readings: [reading] });
  const after = rulebook(rules, { readings: [{ ...reading, value: 'government' }] });
  expect(powerChanges({ before, after }, '2024-03-01')).toMatchObject([
    { event: 'project.end', before: ['lead'], after: ['government'] },
  ]);
});

test('what was built before the day it takes effect is seen by that day', () => {
  const at = (effectiveFrom: string | null) => under(rulebook([], { effectiveFrom }), completed).facts;
  expect(at('2024-01-16')).toMatchObject({
    'rulebook.effectiveFrom': '2024-01-16',
    'project.builtBeforeRulebook': true,
  });
  expect(at('2024-01-15')['project.builtBeforeRulebook']).toBe(false);
  expect(at(null)['project.builtBeforeRulebook']).toBeUndefined();
});
