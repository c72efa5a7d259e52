/** 义务: something due by a date, as it stands on the day of the question. */
import type { BodyId, EventId, RuleId, Severity } from '../rulebook';

/**
 * upcoming: its window has not opened · due: open and in time · overdue: the day has passed and it is not done ·
 * done · late: done after its day · open: the text names no day.
 */
export type DutyState = 'upcoming' | 'due' | 'overdue' | 'done' | 'late' | 'open';

export interface Duty {
  rule: RuleId;
  title: string;
  article: string;
  by: BodyId[];
  severity: Severity;
  /** `2024`, `2024-H1`, `2024-Q3` or `2024-07` of a recurring duty. */
  period?: string;
  opensOn?: string;
  dueOn?: string;
  provisional: boolean;
  doneOn?: string;
  state: DutyState;
  /** Working days to the due day; negative when it has passed. Absent when done or without a day. */
  workdaysLeft?: number;
  /** Money still owed, in whole fen. */
  owes?: string;
  act?: EventId;
}
