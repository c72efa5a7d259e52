/** Conditions: three values, every leaf explained, and what is missing named only while it matters. */
import { decide } from '../../cms/src/engine';
import type { Dossier } from '../../cms/src/engine/dossier';
import type { Condition } from '../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rule, rulebook } from './support/sample';

const book = rulebook(
  [
    rule({
      id: 'SA-1',
      kind: 'gate',
      on: ['x'],
      require: { fact: 'a.yes', operator: 'is', operand: { value: true } },
      otherwise: 'block',
    }),
  ],
  {
    facts: [fact('a.yes', 'flag'), fact('a.no', 'flag'), fact('a.amount', 'money'), fact('a.limit', 'money')],
    readings: [{ id: 'way', title: '', article: '第一条', options: [], value: 'one' }],
  },
);
const flag = (id: string): Condition => ({ fact: id, operator: 'is', operand: { value: true } });
const ask = (condition: Condition, given: Partial<Dossier> = {}) => decide(book, condition, dossier(given), CALENDAR);
const facts = { 'a.yes': true, 'a.no': false };

test.each<[string, Condition, boolean | null, string[]]>([
  ['all true', { all: [flag('a.yes'), flag('a.yes')] }, true, []],
  ['all with one false is false whatever is unknown', { all: [flag('a.open'), flag('a.no')] }, false, []],
  ['all with one unknown is unknown', { all: [flag('a.yes'), flag('a.open')] }, null, ['a.open']],
  ['any with one true is true whatever is unknown', { any: [flag('a.open'), flag('a.yes')] }, true, []],
  ['any false and unknown is unknown', { any: [flag('a.no'), flag('a.open')] }, null, ['a.open']],
  ['not unknown is unknown', { not: flag('a.open') }, null, ['a.open']],
  ['not false is true', { not: flag('a.no') }, true, []],
])('%s', (_, condition, holds, missing) => {
  expect(ask(condition, { facts })).toMatchObject({ holds, missing });
});

test('every leaf is given as a reason, decided or not', () => {
  expect(ask({ all: [flag('a.no'), flag('a.open')] }, { facts }).because).toEqual([
    { kind: 'fact', fact: 'a.no', operator: 'is', actual: false, limit: true, holds: false },
    { kind: 'fact', fact: 'a.open', operator: 'is', actual: null, limit: true, holds: null },
  ]);
});

test('two facts compared: both may be missing', () => {
  const condition: Condition = { fact: 'a.amount', operator: 'at-most', operand: { fact: 'a.limit' } };
  expect(ask(condition)).toMatchObject({ holds: null, missing: ['a.amount', 'a.limit'] });
  expect(ask(condition, { facts: { 'a.amount': 10, 'a.limit': 10 } })).toMatchObject({
    holds: true,
    because: [{ limit: 10, limitFact: 'a.limit' }],
  });
});

test.each<[string, Condition, Partial<Dossier>, boolean | null]>([
  ['papers nobody listed', { materials: ['report'] }, {}, null],
  ['an empty list of papers', { materials: ['report'] }, { materials: [] }, false],
  ['the paper', { materials: ['report'] }, { materials: ['report'] }, true],
  ['steps nobody listed', { step: 'p.s', is: 'done' }, {}, null],
  ['a step not named among given ones', { step: 'p.s', is: 'done' }, { steps: {} }, false],
  ['a step not named has waited', { step: 'p.s', is: 'waiting' }, { steps: {} }, true],
  ['the step', { step: 'p.s', is: 'done' }, { steps: { 'p.s': 'done' } }, true],
  ['nobody acts', { actor: ['lead'] }, {}, null],
  ['another acts', { actor: ['lead'] }, { actor: { bodies: ['finance'] } }, false],
  ['one of his bodies', { actor: ['lead'] }, { actor: { bodies: ['finance', 'lead'] } }, true],
  ['the reading in force', { reading: 'way', is: 'one' }, {}, true],
  ['another reading', { reading: 'way', is: 'two' }, {}, false],
  ['a rule that holds', { rule: 'SA-1', is: 'satisfied' }, { facts }, true],
  ['a rule nobody can decide', { rule: 'SA-1', is: 'violated' }, {}, null],
  ['a rule that is not there', { rule: 'SA-9', is: 'satisfied' }, {}, null],
])('%s', (_, condition, given, holds) => expect(ask(condition, given).holds).toBe(holds));

describe('records', () => {
  const leaf = (rest: object = {}): Condition => ({
    record: 'payments',
    where: [{ field: 'amount', operator: 'at-least', operand: { value: 100 } }],
    atLeast: 1,
    ...rest,
  });
  const rows = (...payments: Record<string, string | number>[]) => ({ records: { payments } });

  test('nobody said what is recorded', () => expect(ask(leaf())).toMatchObject({ holds: null, missing: ['payments'] }));
  test('nothing is recorded', () => expect(ask(leaf(), { records: {} }).holds).toBe(false));
  test('a row that answers', () => expect(ask(leaf(), rows({ amount: 100 })).holds).toBe(true));
  test('a row below', () => expect(ask(leaf(), rows({ amount: 99 })).holds).toBe(false));
  test('a row that leaves the field blank', () => expect(ask(leaf(), rows({})).holds).toBe(false));
  test('too few rows', () =>
    expect(ask(leaf({ atLeast: 2 }), rows({ amount: 100 })).because).toMatchObject([{ actual: 1, limit: 2 }]));
  test('a limit that is a fact nobody stated', () => {
    const where = [{ field: 'amount', operator: 'is', operand: { fact: 'a.limit' } }];
    expect(ask(leaf({ where }), rows({ amount: 1 }))).toMatchObject({ holds: null, missing: ['a.limit'] });
  });

  const newest = [{ field: 'kind', operator: 'is', operand: { value: 'good' } }];
  const of = (kind: string | undefined, paidOn: string) => ({ amount: 100, paidOn, ...(kind && { kind }) });
  test.each<[string, Record<string, string | number>[], boolean | null, string[]]>([
    ['none', [], false, []],
    ['none that is described', [{ ...of('good', '2024-01-01'), amount: 99 }], false, []],
    ['the only one', [of('good', '2024-01-01')], true, []],
    ['a bad one after a good one', [of('good', '2024-01-01'), of('bad', '2024-01-02')], false, []],
    ['a good one after a bad one, entered before it', [of('good', '2024-01-02'), of('bad', '2024-01-01')], true, []],
    ['of one day the one entered last', [of('good', '2024-01-02'), of('bad', '2024-01-02')], false, []],
    [
      'one that leaves it blank, whatever was before',
      [of('good', '2024-01-01'), of(undefined, '2024-01-02')],
      null,
      ['kind'],
    ],
  ])('the newest decides: %s', (_, payments, holds, missing) => {
    expect(ask(leaf({ newest, dated: 'paidOn' }), rows(...payments))).toMatchObject({ holds, missing });
  });

  test.each([
    [{ named: 'this-year' }, '2024-01-01', true],
    [{ named: 'this-year' }, '2023-12-31', false],
    [{ named: 'last-year' }, '2023-12-31', true],
    [{ named: 'this-half-year' }, '2024-06-30', true, '2024-06-30'],
    [{ named: 'this-quarter' }, '2024-03-31', true, '2024-03-31'],
    [{ named: 'this-quarter' }, '2024-03-31', false, '2024-03-30'],
    [{ named: 'this-quarter' }, '2024-04-01', false],
    [{ named: 'this-month' }, '2024-02-29', false],
    [{ last: { amount: 12, unit: 'months' } }, '2023-03-01', true],
    [{ last: { amount: 12, unit: 'months' } }, '2023-02-28', false],
    [{ last: { amount: 7, unit: 'days' } }, '2024-02-24', true],
    [{ last: { amount: 7, unit: 'days' } }, '2024-03-02', false],
    [{ since: 'a.day' }, '2024-02-01', true],
    [{ since: 'a.day' }, '2024-01-31', false],
  ])('within %j a row of %s counts: %s', (within, paidOn, expected, date = '2024-03-01') => {
    const given = { ...rows({ amount: 100, paidOn }), facts: { 'a.day': '2024-02-01' }, date };
    expect(ask(leaf({ within, dated: 'paidOn' }), given).holds).toBe(expected);
  });
});
