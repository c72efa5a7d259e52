/** The kinds of rules, one file each, and what is the same for all: `when` comes first. */
import type { Inquiry } from '../inquiry';
import type { Rule, RuleKind, Severity } from '../rulebook';
import { duty } from './duty';
import { gate } from './gate';
import { limit } from './limit';
import { material } from './material';
import { measure } from './measure';
import { notice } from './notice';
import { power } from './power';
import { principle } from './principle';
import { record } from './record';
import { route } from './route';
import { step } from './step';
import { target } from './target';
import type { Judge, Verdict } from './verdict';

const kinds: { [Kind in RuleKind]: Judge<Kind> } = {
  gate,
  limit,
  measure,
  material,
  power,
  route,
  notice,
  principle,
  record,
  target,
  step,
  duty,
};

/**
 * Reasons of `when` are given only where they decide; once the rule applies, the reasons are those of its own test,
 * so that a screen never shows a condition of applicability as something that failed.
 */
export function verdictOf(inquiry: Inquiry, rule: Rule): Verdict {
  const applies = rule.when && inquiry.decide(rule.when);
  if (applies?.holds === false) return { outcome: 'not-applicable', because: applies.because, missing: [] };
  if (applies?.holds === null) return { outcome: 'undetermined', because: applies.because, missing: applies.missing };
  const judge = kinds[rule.kind] as Judge<RuleKind>;
  return judge(inquiry, rule);
}

const INFORMING: readonly RuleKind[] = ['route', 'notice', 'principle'];

/** What a violation does: as the rule says; what only informs stops nothing, the rest blocks. */
export function severityOf(rule: Rule): Severity {
  if ('otherwise' in rule) return rule.otherwise;
  return INFORMING.includes(rule.kind) ? 'info' : 'block';
}
