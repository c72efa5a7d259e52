/** Who may do what, where that hangs on the rulebook alone: powers that would pass to others, once for all projects. */
import { decide } from '../../../../engine';
import type { PowerRule, Rulebook } from '../../../../engine/rulebook';
import { type Books, labelsOf } from './sides';

export interface PowerChange {
  event: string;
  rules: { rule: string; title: string; article: string }[];
  before: string[];
  after: string[];
}

/** A power whose condition asks about a project is weighed on each project, not here. */
function powersOn(rulebook: Rulebook, event: string, today: string): PowerRule[] {
  return rulebook.rules.filter((rule): rule is PowerRule => {
    if (rule.kind !== 'power' || !rule.on.includes(event)) return false;
    return !rule.when || decide(rulebook, rule.when, { date: today, facts: {} }).holds === true;
  });
}

export function powerChanges({ before, after }: Books, today: string): PowerChange[] {
  const events = [before, after].flatMap(({ rules }) =>
    rules.flatMap((rule) => (rule.kind === 'power' ? rule.on : [])),
  );
  return [...new Set(events)].sort().flatMap((event): PowerChange[] => {
    const [first, second] = [powersOn(before, event, today), powersOn(after, event, today)];
    const named = (rulebook: Rulebook, rules: PowerRule[]) => [
      ...new Set(rules.flatMap((rule) => labelsOf(rulebook, rule.by))),
    ];
    const sides = { before: named(before, first), after: named(after, second) };
    if (`${sides.before}` === `${sides.after}`) return [];
    const rules = [...new Map([...first, ...second].map((rule) => [rule.id, rule])).values()];
    return [{ event, rules: rules.map(({ id, title, article }) => ({ rule: id, title, article })), ...sides }];
  });
}
