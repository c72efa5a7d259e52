/** The last day of a span under one rulebook: whether it moves off a day off may be a reading of the text. */
import type { Calendar } from './calendar/calendar';
import { type Due, dueOn } from './calendar/due';
import type { Duration } from './duration';
import type { Inquiry } from './inquiry';

export function deadline(inquiry: Inquiry, start: string, span: Duration, calendar: Calendar): Due {
  const { lastDayMoves } = inquiry.rulebook;
  return dueOn(start, span, calendar, !lastDayMoves || inquiry.decide(lastDayMoves).holds !== false);
}
