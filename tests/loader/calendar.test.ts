/** The calendar of config/calendar: published years by their notice, later ones estimated, nothing half read. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isWorkday } from '../../cms/src/engine';
import { formatProblems, loadCalendar } from '../../cms/src/rulebooks';

const config = join(__dirname, '../../config');
const { calendar, problems } = loadCalendar(config);

test('it has no problems', () => expect(formatProblems(problems)).toBe(''));

test.each([
  ['2024-02-04', true],
  ['2024-02-09', true],
  ['2024-02-10', false],
  ['2024-02-17', false],
  ['2024-02-18', true],
  ['2025-01-26', true],
  ['2025-10-08', false],
  ['2026-02-14', true],
  ['2026-02-15', false],
  ['2026-02-23', false],
  ['2026-02-28', true],
  ['2026-10-10', true],
  ['2022-12-31', false],
  ['2023-10-07', true],
  ['2027-10-01', false],
  ['2027-10-04', true],
])('%s is a working day: %s', (date, expected) => expect(isWorkday(date, calendar)).toBe(expected));

test('years without a notice are estimated', () => {
  expect(calendar.years[2026]?.status).toBe('published');
  expect(calendar.years[2027]?.status).toBe('estimated');
});

test('a make-up day that is no weekend empties the calendar and says where', () => {
  const broken = mkdtempSync(join(tmpdir(), 'calendar-'));
  cpSync(join(config, 'calendar'), join(broken, 'calendar'), { recursive: true });
  writeFileSync(
    join(broken, 'calendar/2026.yaml'),
    `year: 2026
notice: { title: 通知, number: 号, date: 2025-11-04 }
holidays:
  - { name: 元旦, from: 2026-01-01, to: 2026-01-03 }
workdays: [2026-01-05]
`,
  );
  const read = loadCalendar(broken);
  expect(read.calendar.years).toEqual({});
  expect(read.problems).toMatchObject([{ line: 5, column: 12, message: '“2026-01-05”不是 2026 年的周末' }]);
  rmSync(broken, { recursive: true });
});
