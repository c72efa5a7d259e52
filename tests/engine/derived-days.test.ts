/** Days taken from rows, put off, and shifted: what validity, postponement and warranty are worked out from. */
import { decide, deriveFacts } from '../../cms/src/engine';
import type { Row } from '../../cms/src/engine/dossier';
import type { Derivation, Facts } from '../../cms/src/engine/facts';
import { CALENDAR, dossier, fact, rulebook } from './support/sample';

function derive(derivation: Derivation, facts: Facts = {}, records?: Record<string, Row[]>) {
  const book = rulebook([], { facts: [fact('a.x', 'date', { derive: derivation })] });
  const given = dossier({ date: '2024-12-31', facts, records });
  const { missing } = decide(book, { fact: 'a.x', operator: 'is', operand: { value: '2000-01-01' } }, given, CALENDAR);
  return { value: deriveFacts(book, given, CALENDAR)['a.x'], missing };
}

describe('a field of the first or last row', () => {
  const where = [{ field: 'result', operator: 'is', operand: { value: 'agree' } }] as const;
  const form = (row: 'first' | 'last', field = 'on'): Derivation => ({
    row,
    record: 'opinions',
    field,
    where: [...where],
    dated: 'on',
  });
  const opinions = [
    { on: '2024-05-01', result: 'agree', until: '2024-09-01' },
    { on: '2024-07-01', result: 'return' },
    { on: '2024-03-01', result: 'agree' },
  ];
  test('by their day, not by their order', () => {
    expect(derive(form('last'), {}, { opinions }).value).toBe('2024-05-01');
    expect(derive(form('first'), {}, { opinions }).value).toBe('2024-03-01');
    expect(derive(form('last', 'until'), {}, { opinions }).value).toBe('2024-09-01');
  });
  test('of one day the later entry is the last', () => {
    const twice = [
      { on: '2024-05-01', result: 'agree', until: '2024-06-01' },
      { on: '2024-05-01', result: 'agree', until: '2024-07-01' },
    ];
    expect(derive(form('last', 'until'), {}, { opinions: twice }).value).toBe('2024-07-01');
  });
  test('there is none, it is left blank, or nobody said', () => {
    expect(derive(form('last'), {}, { opinions: [] }).value).toBeUndefined();
    expect(derive(form('first', 'until'), {}, { opinions })).toEqual({ value: undefined, missing: ['a.x'] });
    expect(derive(form('last'))).toEqual({ value: undefined, missing: ['a.x'] });
  });
});

describe('the first that is known', () => {
  const form: Derivation = { prefer: ['a.putOff', 'a.regular'] };
  const regular = { 'a.regular': '2024-06-30' };
  test('one put off goes before the regular one', () =>
    expect(derive(form, { ...regular, 'a.putOff': '2024-12-31' }).value).toBe('2024-12-31'));
  test('one that is not known does not hold it up', () => expect(derive(form, regular).value).toBe('2024-06-30'));
  test('none', () => expect(derive(form)).toEqual({ value: undefined, missing: ['a.putOff', 'a.regular'] }));
});

describe('a day shifted', () => {
  const days = { 'a.from': '2024-08-31' };
  test.each([
    [{ amount: 6, unit: 'months' }, '2025-02-28'],
    [{ amount: 1, unit: 'years' }, '2025-08-31'],
    [{ amount: 2, unit: 'workdays' }, '2024-09-03'],
  ] as const)('%j does not move off a day off', (by, expected) =>
    expect(derive({ shifted: { from: 'a.from', by } }, days).value).toBe(expected),
  );
  const agreed: Derivation = { shifted: { from: 'a.from', by: { months: 'a.months' } } };
  test('by a number of months that is itself a fact', () =>
    expect(derive(agreed, { ...days, 'a.months': 24 }).value).toBe('2026-08-31'));
  test('names what is not known', () => {
    expect(derive(agreed, days).missing).toEqual(['a.months']);
    expect(derive(agreed, { 'a.months': 24 }).missing).toEqual(['a.from']);
  });
});

test('a field of a row is compared with another of the same row', () => {
  const cleared = {
    record: 'flags',
    where: [{ field: 'clearedBy', operator: 'is-not', operand: { fact: 'body', ofRow: true } }],
    atLeast: 1,
  } as const;
  const holds = (...flags: Row[]) =>
    decide(rulebook([]), { ...cleared, where: [...cleared.where] }, dossier({ records: { flags } })).holds;
  expect(holds({ body: 'lead', clearedBy: 'lead' })).toBe(false);
  expect(holds({ body: 'lead', clearedBy: 'finance' })).toBe(true);
  expect(holds({ body: 'lead' })).toBe(false);
  expect(holds({ clearedBy: 'lead' })).toBe(false);
});
