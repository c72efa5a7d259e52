/** Every operator at its boundary, with nothing stated, and with a value of another type. */
import type { FactValue } from '../../cms/src/engine/facts';
import { operators } from '../../cms/src/engine/operators';
import { OPERATORS, type Operator } from '../../cms/src/engine/rulebook';

type Row = [operator: Operator, actual: FactValue | undefined, limit: FactValue, expected: boolean | null];
const rows: Row[] = [
  ['is', 'a', 'a', true],
  ['is', 'a', 'b', false],
  ['is', false, false, true],
  ['is', 0, 0, true],
  ['is', undefined, 'a', null],
  ['is', '  ', 'a', null],
  ['is', '1', 1, null],
  ['is', ['a'], 'a', null],
  ['is-not', 'a', 'b', true],
  ['is-not', 'a', 'a', false],
  ['is-not', null, 'a', null],
  ['in', 'a', ['a', 'b'], true],
  ['in', 'c', ['a', 'b'], false],
  ['in', 2, ['1', '2'], true],
  ['in', undefined, ['a'], null],
  ['not-in', 'c', ['a', 'b'], true],
  ['not-in', 'a', ['a', 'b'], false],
  ['not-in', undefined, ['a'], null],
  ['at-most', 9, 10, true],
  ['at-most', 10, 10, true],
  ['at-most', 11, 10, false],
  ['at-most', undefined, 10, null],
  ['at-most', '9', 10, null],
  ['less-than', 9, 10, true],
  ['less-than', 10, 10, false],
  ['less-than', undefined, 10, null],
  ['at-least', 10, 10, true],
  ['at-least', 9, 10, false],
  ['at-least', undefined, 10, null],
  ['more-than', 11, 10, true],
  ['more-than', 10, 10, false],
  ['more-than', Number.NaN, 10, null],
  ['includes', ['a', 'b'], 'a', true],
  ['includes', ['b'], 'a', false],
  ['includes', [], 'a', false],
  ['includes', undefined, 'a', null],
  ['includes', 'a', 'a', null],
  ['includes-any', ['b'], ['a', 'b'], true],
  ['includes-any', ['c'], ['a', 'b'], false],
  ['includes-any', undefined, ['a'], null],
  ['excludes', ['b'], 'a', true],
  ['excludes', ['a', 'b'], 'a', false],
  ['excludes', ['b', 'c'], ['a', 'c'], false],
  ['excludes', undefined, 'a', null],
  ['before', '2024-09-29', '2024-09-30', true],
  ['before', '2024-09-30', '2024-09-30', false],
  ['before', undefined, '2024-09-30', null],
  ['on-or-before', '2024-09-30', '2024-09-30', true],
  ['on-or-before', '2024-10-01', '2024-09-30', false],
  ['on-or-before', undefined, '2024-09-30', null],
  ['after', '2024-10-01', '2024-09-30', true],
  ['after', '2024-09-30', '2024-09-30', false],
  ['after', undefined, '2024-09-30', null],
  ['on-or-after', '2024-09-30', '2024-09-30', true],
  ['on-or-after', '2024-09-29', '2024-09-30', false],
  ['on-or-after', 20240930, '2024-09-30', null],
  ['present', 'a', true, true],
  ['present', 0, true, true],
  ['present', false, true, true],
  ['present', '', true, false],
  ['present', [], true, false],
  ['present', undefined, true, false],
  ['present', undefined, false, true],
  ['present', 'a', false, false],
];

test.each(rows)('%s: %j against %j is %s', (operator, actual, limit, expected) => {
  expect(operators[operator](actual, limit)).toBe(expected);
});

test('no operator is left out', () => {
  expect([...new Set(rows.map(([operator]) => operator))].sort()).toEqual([...OPERATORS].sort());
});
