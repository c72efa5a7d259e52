/**
 * Limits the product keeps by itself, whatever a rulebook says: money paid never exceeds what is contracted, nor that
 * the budget. Refused like a rule, so that a screen shows both alike; the place of the article says whose rule it is.
 */

import { refusalOf } from '../cases/refusals/refusal';
import type { FactId } from '../engine/facts';
import type { Finding, Reason } from '../engine/finding';
import { writeMoney } from '../engine/money';
import type { Severity } from '../engine/rulebook';
import { RuleViolation } from '../write/errors';

export const SYSTEM = '系统约束';

interface Limit {
  rule: string;
  title: string;
  because?: Reason[];
  severity?: Severity;
  missing?: FactId[];
}

export function systemFinding({ rule, title, because = [], severity = 'block', missing = [] }: Limit): Finding {
  return {
    rule,
    kind: 'limit',
    article: SYSTEM,
    title,
    severity,
    outcome: 'violated',
    because,
    missing,
  };
}

export function refuse(limit: Limit): never {
  throw new RuleViolation([systemFinding(limit)], `${limit.title}（${SYSTEM}）`);
}

/** Where nothing but limits of the product stands in the way, the refusal does not speak of the regulation. */
export function refuseBySystem(findings: Finding[], reason: string | undefined): void {
  const refusing = refusalOf(findings, reason)?.findings ?? [];
  if (refusing.length === 0 || refusing.some((finding) => finding.article !== SYSTEM)) return;
  throw new RuleViolation(refusing, `${refusing.map((finding) => finding.title).join('；')}（${SYSTEM}）`);
}

interface Excess {
  rule: string;
  /** What would be too much, and what it is measured against: `累计拨付将为` / `合同金额`. */
  what: string;
  against: string;
  fact: FactId;
  limitFact: FactId;
  actual: number;
  limit: number;
}

/** Names both figures and the difference, so that nobody has to look for them. */
export function refuseExcess({ rule, what, against, fact, limitFact, actual, limit }: Excess): never {
  const yuan = (fen: number): string => `${writeMoney(fen, true)}元`;
  const title = `${what}${yuan(actual)}，超过${against}${yuan(limit)}，差额${yuan(actual - limit)}`;
  refuse({
    rule,
    title,
    because: [{ kind: 'fact', fact, operator: 'at-most', actual, limit, limitFact, holds: false }],
  });
}
