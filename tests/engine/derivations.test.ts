/** Derived facts: each form, what it needs, and that what is stated is taken as stated. */
import { decide, deriveFacts } from '../../cms/src/engine';
import type { Row } from '../../cms/src/engine/dossier';
import type { Derivation, Facts, FactType } from '../../cms/src/engine/facts';
import { CALENDAR, dossier, fact, rulebook } from './support/sample';

function derive(type: FactType, derivation: Derivation, facts: Facts = {}, records?: Record<string, Row[]>) {
  const book = rulebook([], { facts: [fact('a.x', type, { derive: derivation })] });
  const given = dossier({ facts, records });
  const { missing } = decide(book, { fact: 'a.x', operator: 'is', operand: { value: true } }, given, CALENDAR);
  return { value: deriveFacts(book, given, CALENDAR)['a.x'], missing };
}
const money = { 'a.one': 30, 'a.two': 12 };
const days = { 'a.from': '2024-01-31', 'a.to': '2024-03-01' };

test.each<[string, FactType, Derivation, Facts, unknown]>([
  ['total', 'money', { total: ['a.one', 'a.two'] }, money, 42],
  ['difference', 'money', { difference: ['a.one', 'a.two'] }, money, 18],
  ['ratio', 'ratio', { ratio: ['a.two', 'a.one'] }, money, 0.4],
  ['largest', 'money', { largest: ['a.one', 'a.two'] }, money, 30],
  ['smallest', 'money', { smallest: ['a.one', 'a.two'] }, money, 12],
  ['latest', 'date', { latest: ['a.from', 'a.to'] }, days, '2024-03-01'],
  ['earliest', 'date', { earliest: ['a.from', 'a.to'] }, days, '2024-01-31'],
  ['the first that has happened', 'date', { earliest: ['a.open', 'a.to'] }, days, '2024-03-01'],
  ['months', 'count', { months: ['a.from', 'a.to'] }, days, 1],
  ['days', 'count', { days: ['a.from', 'a.to'] }, days, 30],
  ['the end of a span', 'date', { ends: { within: { amount: 30, unit: 'days' }, after: 'a.to' } }, days, '2024-04-01'],
  ['workdays', 'count', { workdays: ['a.from', 'a.to'] }, days, 19],
  ['holds', 'flag', { holds: { fact: 'a.one', operator: 'more-than', operand: { value: 29 } } }, money, true],
])('%s', (_, type, derivation, facts, expected) => expect(derive(type, derivation, facts).value).toBe(expected));

test('what one of its facts leaves open it leaves open, and names that fact', () => {
  expect(derive('money', { total: ['a.one', 'a.open'] }, money)).toEqual({ value: undefined, missing: ['a.open'] });
  expect(derive('date', { latest: ['a.from', 'a.open'] }, days)).toEqual({ value: undefined, missing: ['a.open'] });
});

test('a share of nothing is unknown', () => {
  expect(derive('ratio', { ratio: ['a.one', 'a.two'] }, { 'a.one': 1, 'a.two': 0 })).toEqual({
    value: undefined,
    missing: ['a.x'],
  });
});

test('the share at the limit is the limit, one fen above is not', () => {
  const at = (added: number) =>
    derive('ratio', { ratio: ['a.one', 'a.two'] }, { 'a.one': added, 'a.two': 200_000_000 }).value;
  expect(at(20_000_000)).toBe(0.1);
  expect(at(20_000_001)).toBeGreaterThan(0.1);
});

describe('rows', () => {
  const records = {
    payments: [
      { amount: 100, kind: 'first', paidOn: '2024-02-01' },
      { amount: 250, kind: 'last', paidOn: '2023-02-01' },
    ],
  };
  const where = [{ field: 'kind', operator: 'is' as const, operand: { value: 'last' } }];
  test('sum', () =>
    expect(derive('money', { sum: 'payments', field: 'amount', where: [] }, {}, records).value).toBe(350));
  test('sum of those that answer', () =>
    expect(derive('money', { sum: 'payments', field: 'amount', where }, {}, records).value).toBe(250));
  test('sum of this year', () => {
    const form: Derivation = {
      sum: 'payments',
      field: 'amount',
      where: [],
      within: { named: 'this-year' },
      dated: 'paidOn',
    };
    expect(derive('money', form, {}, records).value).toBe(100);
  });
  test('count', () => expect(derive('count', { count: 'payments', where }, {}, records).value).toBe(1));
  test('nothing recorded is nothing', () =>
    expect(derive('money', { sum: 'payments', field: 'amount', where: [] }, {}, {}).value).toBe(0));
  test('nobody said what is recorded: the fact itself is missing', () =>
    expect(derive('money', { sum: 'payments', field: 'amount', where: [] })).toEqual({
      value: undefined,
      missing: ['a.x'],
    }));
  test('a row without a figure is not taken for nothing', () =>
    expect(
      derive('money', { sum: 'payments', field: 'amount', where: [] }, {}, { payments: [{}] }).value,
    ).toBeUndefined());
});

describe('items that several have written', () => {
  const form: Derivation = { repeated: 'parts', field: 'contents', by: 'name', where: [] };
  const value = (...parts: [string, string | null][]) =>
    derive('long-text', form, {}, { parts: parts.map(([name, contents]) => ({ name, contents })) }).value;
  test.each<[string, [string, string | null][], string | undefined]>([
    [
      'none',
      [
        ['甲', '门户\n认证'],
        ['乙', '归集'],
      ],
      undefined,
    ],
    [
      'one, by line and by number',
      [
        ['甲', '1. 门户\n2、认证'],
        ['乙', '（一）归集；（二）认证。'],
      ],
      '认证（甲、乙）',
    ],
    [
      'another width, case, blanks',
      [
        ['甲', 'AI 问答'],
        ['乙', 'ａｉ问答'],
      ],
      'AI 问答（甲、乙）',
    ],
    [
      'three of them, and another',
      [
        ['甲', '门户；认证'],
        ['乙', '认证'],
        ['丙', '认证；门户'],
      ],
      '门户（甲、丙）；认证（甲、乙、丙）',
    ],
    [
      'twice in one list',
      [
        ['甲', '门户\n门户'],
        ['甲', '门户'],
      ],
      undefined,
    ],
    [
      'part of a longer one',
      [
        ['甲', '认证'],
        ['乙', '统一认证'],
      ],
      undefined,
    ],
    [
      'nothing written',
      [
        ['甲', null],
        ['乙', ''],
      ],
      undefined,
    ],
  ])('%s', (_, parts, expected) => expect(value(...parts)).toBe(expected));
  test('nobody said who takes part: the fact itself is missing', () => {
    const book = rulebook([], { facts: [fact('a.x', 'long-text', { derive: form })] });
    const none = { fact: 'a.x', operator: 'present' as const, operand: { value: false } };
    expect(decide(book, none, dossier({ records: { parts: [] } }), CALENDAR)).toMatchObject({
      holds: true,
      missing: [],
    });
  });
});

test('what is stated directly is taken as stated', () => {
  expect(derive('money', { total: ['a.one', 'a.two'] }, { ...money, 'a.x': 7 }).value).toBe(7);
});

test('a circle, which the loader refuses, ends as unknown', () => {
  expect(derive('money', { total: ['a.x'] }).value).toBeUndefined();
});
