/** What must be done by when: every duty of a subject on one dossier, with each period of the recurring ones. */
import { articleOrder } from '../article';
import type { Calendar } from '../calendar/calendar';
import { workdaysBetween } from '../calendar/due';
import type { Dossier } from '../dossier';
import { softening } from '../evaluate';
import { heldBodies } from '../holders';
import { inquire } from '../inquire';
import type { Inquiry } from '../inquiry';
import type { DutyRule, Rulebook, Severity } from '../rulebook';
import type { Duty, DutyState } from './duty';
import { fulfilledOn } from './fulfilled';
import { type Occasion, occasionsOf } from './occasions';

/** Ordered by due day, then article; without a day last. A duty of which nobody knows whether it applies is not given. */
export function dutiesOf(
  rulebook: Rulebook,
  dossier: Dossier,
  subject: DutyRule['subject'],
  calendar: Calendar,
): Duty[] {
  const inquiry = inquire(rulebook, dossier, calendar);
  const soften = softening(inquiry);
  const duties = rulebook.rules.flatMap((rule): Duty[] => {
    if (rule.kind !== 'duty' || rule.subject !== subject) return [];
    return occasionsOf(inquiry, rule, calendar).flatMap((occasion) => {
      const { facts, ...when } = occasion;
      const asked = Object.keys(facts).length > 0 ? inquire(rulebook, dossier, calendar, facts) : inquiry;
      return dutyOn(asked, calendar, rule, when, soften(rule.otherwise));
    });
  });
  return duties.sort(byDay);
}

const LAST = '9999';
function byDay(a: Duty, b: Duty): number {
  const [first, second] = [a.dueOn ?? LAST, b.dueOn ?? LAST];
  if (first !== second) return first < second ? -1 : 1;
  return articleOrder(a.article) - articleOrder(b.article) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function dutyOn(
  inquiry: Inquiry,
  calendar: Calendar,
  rule: DutyRule,
  occasion: Omit<Occasion, 'facts'>,
  severity: Severity,
): Duty[] {
  const { date } = inquiry.dossier;
  if (rule.when && inquiry.decide(rule.when).holds !== true) return [];
  const isDone = inquiry.decide(rule.done).holds === true;
  const doneOn = isDone ? fulfilledOn(inquiry, rule.done) : undefined;
  const { id, title, article, act } = rule;
  const by = heldBodies(inquiry, rule.by);
  const state = stateOf(occasion, date, isDone, doneOn);
  const left = isDone || occasion.dueOn === undefined ? undefined : workdaysBetween(date, occasion.dueOn, calendar);
  return [
    {
      rule: id,
      title,
      article,
      by,
      severity,
      ...occasion,
      state,
      ...(doneOn !== undefined && { doneOn }),
      ...(left !== undefined && { workdaysLeft: left }),
      ...(!isDone && owedIn(inquiry, rule)),
      ...(act !== undefined && { act }),
    },
  ];
}

function owedIn(inquiry: Inquiry, { owes }: DutyRule): { owes?: string } {
  const { value } = owes === undefined ? {} : inquiry.known(owes);
  return typeof value === 'number' ? { owes: String(value) } : {};
}

function stateOf(
  { opensOn, dueOn }: Omit<Occasion, 'facts'>,
  date: string,
  isDone: boolean,
  doneOn?: string,
): DutyState {
  if (isDone) return dueOn !== undefined && doneOn !== undefined && doneOn > dueOn ? 'late' : 'done';
  if (dueOn === undefined) return 'open';
  if (date > dueOn) return 'overdue';
  return opensOn !== undefined && date < opensOn ? 'upcoming' : 'due';
}
