import fc from 'fast-check';
import { addDays, addMonths, isDate, isMonthDay, monthsBetween } from '../../cms/src/engine/dates';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-2-9', false],
  ['2024-13-01', false],
  ['abc', false],
  [20240229, false],
])('%s is a day: %s', (text, expected) => expect(isDate(text)).toBe(expected));

test('29 February is no day of every year', () => {
  expect(isMonthDay('02-29')).toBe(false);
  expect(isMonthDay('09-30')).toBe(true);
});

test.each([
  ['2024-08-31', 6, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-11-15', 14, '2026-01-15'],
])('%s plus %i months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

test.each([
  ['2024-01-31', '2024-02-29', 1],
  ['2024-01-15', '2024-02-14', 0],
  ['2024-01-15', '2025-01-15', 12],
  ['2024-02-15', '2024-01-15', -1],
])('%s to %s is %i whole months', (from, to, expected) => expect(monthsBetween(from, to)).toBe(expected));

test('days added are days passed, over every year end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -2000, max: 2000 }), (offset, days) => {
      const date = addDays('2020-01-01', offset);
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(isDate(addDays(date, days))).toBe(true);
    }),
  );
});
