/** Periods relative to the day of the question, or to the recurrence a duty is in. */
import { addDays, addMonths, lastDayOf, makeDate, monthOf, yearOf } from './dates';
import type { Duration } from './duration';
import { type Inquiry, statedFact } from './inquiry';
import type { NamedPeriod, Period, Recurrence } from './rulebook';

export interface Span {
  start: string;
  end: string;
}
interface Judge {
  holds: (date: string | undefined) => boolean;
  missing: string[];
}

const months = (year: number, first: number, last: number): Span => ({
  start: makeDate(year, first, 1),
  end: makeDate(year, last, lastDayOf(year, last)),
});

/** The month, quarter, half-year or year a day lies in. */
export function spanAround(date: string, every: Recurrence): Span {
  const length = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[every];
  const first = Math.floor((monthOf(date) - 1) / length) * length + 1;
  return months(yearOf(date), first, first + length - 1);
}

export const nextSpan = (span: Span, every: Recurrence): Span => spanAround(addDays(span.end, 1), every);
export const previousSpan = (span: Span, every: Recurrence): Span => spanAround(addDays(span.start, -1), every);

/** `2024`, `2024-H1`, `2024-Q3`, `2024-07`. */
export function spanName({ start }: Span, every: Recurrence): string {
  const [year, month] = [yearOf(start), monthOf(start)];
  if (every === 'year') return String(year);
  if (every === 'half-year') return `${year}-H${month > 6 ? 2 : 1}`;
  return every === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : start.slice(0, 7);
}

const NAMED: Record<Exclude<NamedPeriod, 'this-period'>, (date: string) => Span> = {
  'this-year': (date) => spanAround(date, 'year'),
  'last-year': (date) => previousSpan(spanAround(date, 'year'), 'year'),
  'this-half-year': (date) => spanAround(date, 'half-year'),
  'this-quarter': (date) => spanAround(date, 'quarter'),
  'this-month': (date) => spanAround(date, 'month'),
};

function namedSpan(inquiry: Inquiry, named: NamedPeriod): Span | undefined {
  if (named !== 'this-period') return NAMED[named](inquiry.dossier.date);
  const [start, end] = [statedFact(inquiry, 'period.start'), statedFact(inquiry, 'period.end')];
  return typeof start === 'string' && typeof end === 'string' ? { start, end } : undefined;
}

function startOfLast(date: string, { amount, unit }: Duration): string {
  if (unit === 'months') return addMonths(date, -amount);
  if (unit === 'years') return addMonths(date, -12 * amount);
  return addDays(date, -amount);
}

/** How to tell whether a day lies in the period. A row without a date lies in none. */
export function spanOf(inquiry: Inquiry, period: Period): Judge {
  if ('named' in period) {
    const span = namedSpan(inquiry, period.named);
    if (!span) return { holds: () => false, missing: ['period.start'] };
    return { holds: (date) => date !== undefined && date >= span.start && date <= span.end, missing: [] };
  }
  const today = inquiry.dossier.date;
  // As with deadlines the day of the event is not counted: what lies exactly so long back is still within.
  if ('last' in period) {
    const start = startOfLast(today, period.last);
    return { holds: (date) => date !== undefined && date >= start && date <= today, missing: [] };
  }
  const { value, missing } = inquiry.known(period.since);
  return { holds: (date) => date !== undefined && typeof value === 'string' && date >= value, missing };
}
