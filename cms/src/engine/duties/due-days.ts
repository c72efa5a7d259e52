/** On which day each duty of a project that falls due once does so, whether or not it is owed yet. */
import type { Calendar } from '../calendar/calendar';
import type { Dossier } from '../dossier';
import { inquire } from '../inquire';
import type { Rulebook, RuleId } from '../rulebook';
import { occasionsOf } from './occasions';

export interface MovedDay {
  rule: RuleId;
  from: string;
  to: string;
}

export function dueDaysOf(rulebook: Rulebook, dossier: Dossier, calendar: Calendar): Map<RuleId, string> {
  const inquiry = inquire(rulebook, dossier, calendar);
  const days = rulebook.rules.flatMap((rule): [RuleId, string][] => {
    if (rule.kind !== 'duty' || rule.subject !== 'project' || 'every' in rule.due) return [];
    const [occasion] = occasionsOf(inquiry, rule, calendar);
    return occasion?.dueOn === undefined ? [] : [[rule.id, occasion.dueOn]];
  });
  return new Map(days);
}

/** What had a day and has another one now. */
export function movedDays(before: Map<RuleId, string>, after: Map<RuleId, string>): MovedDay[] {
  return [...before].flatMap(([rule, from]) => {
    const to = after.get(rule);
    return to === undefined || to === from ? [] : [{ rule, from, to }];
  });
}
