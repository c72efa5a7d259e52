/** `config/calendar` into the engine's calendar: published years from their notice, later ones estimated. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Calendar, CalendarYear } from '../engine/calendar/calendar';
import { addDays, weekday, yearOf } from '../engine/dates';
import { type Problem, sortProblems } from './problem';
import { calendarYearSchema, statutorySchema } from './schema/calendar';
import { readShape } from './schema/read';
import { Source, Spot } from './source';

interface Days {
  from: string;
  to: string;
}

function spread(days: Days[]): string[] {
  return days.flatMap(({ from, to }) => {
    const dates: string[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
    return dates;
  });
}

/** With any problem the calendar is empty: a deadline is not counted on half of it. */
export function loadCalendar(configDir: string): { calendar: Calendar; problems: Problem[] } {
  const folder = join(configDir, 'calendar');
  const shown = `${basename(resolve(configDir))}/calendar`;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  const years: Record<string, CalendarYear> = {};
  const problems: Problem[] = [];
  // Estimates first, so that a published year replaces its own.
  for (const file of files.sort().reverse()) {
    const read = Source.read(join(folder, file), `${shown}/${file}`);
    problems.push(...read.problems);
    if (!read.source) continue;
    const spot = new Spot(read.source);
    const readYears = file === 'statutory.yaml' ? estimatedYears : publishedYear;
    Object.assign(years, readYears(read.source.value, spot, file, problems));
  }
  return { calendar: { years: problems.length > 0 ? {} : years }, problems: sortProblems(problems) };
}

function estimatedYears(value: unknown, spot: Spot, _file: string, problems: Problem[]): Record<string, CalendarYear> {
  const statutory = readShape(statutorySchema, value, spot, problems);
  return Object.fromEntries(
    Object.entries(statutory?.years ?? {}).map(([year, holidays]) => [
      year,
      { status: 'estimated' as const, holidays: spread(holidays), workdays: [] },
    ]),
  );
}

function publishedYear(value: unknown, spot: Spot, file: string, problems: Problem[]): Record<string, CalendarYear> {
  const raw = readShape(calendarYearSchema, value, spot, problems);
  if (!raw) return {};
  if (`${raw.year}.yaml` !== file)
    problems.push(spot.down('year').problem(`年份“${raw.year}”与文件名“${file}”不符`, `把文件改名为 ${raw.year}.yaml`));
  raw.workdays.forEach((date, index) => {
    const isWeekend = weekday(date) === 0 || weekday(date) === 6;
    if (!isWeekend || yearOf(date) !== raw.year)
      problems.push(
        spot.down('workdays', index).problem(`“${date}”不是 ${raw.year} 年的周末`, '调休上班日写本年的星期六或星期日'),
      );
  });
  return { [raw.year]: { status: 'published', holidays: spread(raw.holidays), workdays: raw.workdays } };
}
