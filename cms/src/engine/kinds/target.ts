/**
 * 执行目标: the share of the yearly target to be reached by a day of the year, that day included.
 * Before the day it is met early or not asked yet. Compared in whole fen, what is to be reached rounded up.
 */
import type { Reason } from '../finding';
import { shareOf } from '../money';
import { type Judge, verdict } from './verdict';

export const target: Judge<'target'> = (inquiry, rule) => {
  const executed = inquiry.known(rule.executed);
  const whole = inquiry.known(rule.target);
  const limit = typeof whole.value === 'number' ? shareOf(whole.value, rule.atLeast) : null;
  const holds = limit === null || typeof executed.value !== 'number' ? null : executed.value >= limit;
  const because: Reason = {
    kind: 'fact',
    fact: rule.executed,
    operator: 'at-least',
    actual: executed.value ?? null,
    limit,
    limitFact: rule.target,
    holds,
  };
  const missing = holds === null ? [...executed.missing, ...whole.missing] : [];
  const isEarly = inquiry.dossier.date.slice(5) < rule.by;
  if (isEarly && holds !== true) return { outcome: 'not-applicable', because: [because], missing: [] };
  return verdict({ holds, because: [because], missing });
};
