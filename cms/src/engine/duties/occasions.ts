/** When a duty falls due: one occasion for a duty with one date, one for each period of a recurring one. */

import { type Calendar, isProvisional } from '../calendar/calendar';
import { addSpan } from '../calendar/due';
import { earliestOf, latestOf, yearOf } from '../dates';
import { deadline } from '../deadline';
import type { FactId, Facts } from '../facts';
import type { Inquiry } from '../inquiry';
import { nextSpan, previousSpan, type Span, spanAround, spanName } from '../periods';
import type { DateSource, DutyDue, DutyRule, Recurrence } from '../rulebook';

export interface Occasion {
  period?: string;
  opensOn?: string;
  dueOn?: string;
  provisional: boolean;
  /** `period.*` as the duty's conditions see them. */
  facts: Facts;
}
type Every = Extract<DutyDue, { every: Recurrence }>;

/** Since when there is who owes it, as far as the product knows. A project says itself from when its duties recur. */
const BEGINNING: Record<DutyRule['subject'], FactId | undefined> = {
  project: undefined,
  unit: 'unit.registeredOn',
  jurisdiction: 'jurisdiction.registeredOn',
};

export function occasionsOf(
  inquiry: Inquiry,
  { due, subject }: Pick<DutyRule, 'due' | 'subject'>,
  calendar: Calendar,
): Occasion[] {
  if ('open' in due) return [{ provisional: false, facts: {} }];
  if ('every' in due) return recurring(inquiry, due, BEGINNING[subject]);
  if ('on' in due) {
    const day = dateOf(inquiry, due.on);
    return day === undefined ? [] : [{ dueOn: day, provisional: false, facts: {} }];
  }
  const start = sourceDate(inquiry, due.after);
  if (start === undefined) return [];
  const closes = 'within' in due ? due.within : due.closes;
  const { on, provisional } = deadline(inquiry, start, closes, calendar);
  // The opening of a window does not move to a working day; its end does.
  const opensOn = 'within' in due ? start : addSpan(start, due.opens, calendar);
  // What is handed in before the window opens may be told apart by its conditions.
  const facts = 'within' in due ? {} : periodFacts({ start: opensOn, end: on });
  return [{ opensOn, dueOn: on, provisional: provisional || isProvisional(start, on, calendar), facts }];
}

function dateOf(inquiry: Inquiry, fact: FactId): string | undefined {
  const { value } = inquiry.known(fact);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The later of several needs them all; the earlier is the first that has happened. */
function sourceDate(inquiry: Inquiry, source: DateSource): string | undefined {
  if ('fact' in source) return dateOf(inquiry, source.fact);
  const facts = 'latest' in source ? source.latest : source.earliest;
  const dates = facts.map((fact) => dateOf(inquiry, fact)).filter((date) => date !== undefined);
  if ('earliest' in source) return earliestOf(dates);
  return dates.length === facts.length ? latestOf(dates) : undefined;
}

/** Days the text fixes (30 September, the last of the quarter) do not move to a working day. */
function recurring(inquiry: Inquiry, due: Every, beginning: FactId | undefined): Occasion[] {
  const { every } = due;
  const begins = [inquiry.rulebook.effectiveFrom, beginning && dateOf(inquiry, beginning)];
  return spansOf(inquiry, due).flatMap((span): Occasion[] => {
    const year = yearOf(span.start);
    const last = due.by === undefined ? span.end : `${year}-${due.by}`;
    // A day before the regulation came into force binds nobody, nor one before there was anybody to bind.
    if (begins.some((begin) => begin && last < begin)) return [];
    const opensOn = due.opens === undefined ? span.start : `${year}-${due.opens}`;
    return [{ period: spanName(span, every), opensOn, dueOn: last, provisional: false, facts: periodFacts(span) }];
  });
}

const periodFacts = ({ start, end }: Span): Facts => ({
  'period.start': start,
  'period.end': end,
  'period.year': yearOf(start),
  'period.nextYear': yearOf(start) + 1,
  'period.quarter': Math.ceil(Number(start.slice(5, 7)) / 3),
});

function spansOf(inquiry: Inquiry, due: Every): Span[] {
  const { every, until } = due;
  const now = spanAround(inquiry.dossier.date, every);
  const first = firstSpan(inquiry, due, now);
  if (first === undefined) return [];
  const end = until === undefined ? undefined : dateOf(inquiry, until);
  const last = end !== undefined && end < now.end ? spanAround(end, every) : now;
  const spans: Span[] = [];
  for (let span = first; span.start <= last.start; span = nextSpan(span, every)) spans.push(span);
  return spans;
}

/** Without either date nobody knows since when it binds: the last period and this one are asked for. */
function firstSpan(inquiry: Inquiry, { every, from, since }: Every, now: Span): Span | undefined {
  const begin = from ?? since;
  if (begin === undefined) return previousSpan(now, every);
  const start = dateOf(inquiry, begin);
  if (start === undefined) return undefined;
  const span = spanAround(start, every);
  return from === undefined ? span : nextSpan(span, every);
}
