/** Deadlines: start day not counted, make-up days worked, months clamped, last days moved. */
import fc from 'fast-check';
import { addWorkdays, dueOn, isWorkday, workdaysBetween } from '../../../cms/src/engine';
import { addDays } from '../../../cms/src/engine/dates';
import type { Duration } from '../../../cms/src/engine/duration';
import { CALENDAR } from '../support/sample';

const span = (text: string): Duration => {
  const [amount, unit] = text.split(' ');
  return { amount: Number(amount), unit: unit as Duration['unit'] };
};

test.each([
  ['2024-03-01', '1 workdays', '2024-03-04', 'over a weekend'],
  ['2024-02-02', '1 workdays', '2024-02-04', 'onto a make-up Sunday'],
  ['2024-02-09', '2 workdays', '2024-02-19', 'over the holiday, by the make-up Sunday'],
  ['2024-03-02', '1 workdays', '2024-03-04', 'from a Saturday'],
  ['2024-03-01', '30 days', '2024-04-01', 'a Sunday moves to Monday'],
  ['2024-03-01', '5 days', '2024-03-06', 'a working day stays'],
  ['2024-08-31', '6 months', '2025-02-28', 'clamped to the end of February'],
  ['2024-04-01', '1 months', '2024-05-02', 'a holiday moves'],
  ['2023-03-01', '1 years', '2024-03-01', 'a year'],
  ['2024-01-20', '15 days', '2024-02-04', 'a make-up Sunday stays'],
])('%s plus %s is %s: %s', (start, duration, on) => {
  expect(dueOn(start, span(duration), CALENDAR)).toEqual({ on, provisional: false });
});

test('a span that touches a year without a notice is provisional', () => {
  expect(dueOn('2025-12-30', span('5 workdays'), CALENDAR)).toEqual({ on: '2026-01-06', provisional: true });
  expect(dueOn('2026-12-30', span('3 workdays'), CALENDAR)).toMatchObject({ on: '2027-01-05', provisional: true });
});

test('working days between count the last and not the first', () => {
  expect(workdaysBetween('2024-03-01', '2024-03-04', CALENDAR)).toBe(1);
  expect(workdaysBetween('2024-03-04', '2024-03-01', CALENDAR)).toBe(-1);
  expect(workdaysBetween('2024-03-01', '2024-03-01', CALENDAR)).toBe(0);
});

const day = fc.integer({ min: 0, max: 700 }).map((offset) => addDays('2023-06-01', offset));
const amount = fc.integer({ min: 1, max: 60 });
test('adding working days is monotone in the start and in the number', () => {
  fc.assert(
    fc.property(day, day, amount, (a, b, days) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(addWorkdays(first, days, CALENDAR) <= addWorkdays(second, days, CALENDAR)).toBe(true);
      expect(addWorkdays(first, days, CALENDAR) < addWorkdays(first, days + 1, CALENDAR)).toBe(true);
    }),
  );
});
test('it ends on a working day, and counting back gives the number', () => {
  fc.assert(
    fc.property(day, amount, (start, days) => {
      const end = addWorkdays(start, days, CALENDAR);
      expect(isWorkday(end, CALENDAR)).toBe(true);
      expect(workdaysBetween(start, end, CALENDAR)).toBe(days);
    }),
  );
});
