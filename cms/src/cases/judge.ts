/** Asks the engine about an event and throws what the answer forbids. What it returns is for the audit entry. */
import { evaluate } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Finding } from '../engine/finding';
import type { EventId, Rulebook } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { Forbidden, RuleViolation } from '../write/errors';
import type { Tx } from '../write/tx';
import { concerning, needsReason, notable, refusalOf } from './refusal';

export interface Override {
  reason: string;
  by: string;
  at: string;
  rules: string[];
}
export interface Judgement {
  findings: Finding[];
  override: Override | null;
}

export const NOTHING: Judgement = { findings: [], override: null };

const WORDS = {
  'wrong-body': '按照办法，此事项不由您所在单位办理。',
  refused: '不符合办法规定，不能办理。',
  'reason-needed': '办法对此有原则性要求，需填写理由后方可办理。',
};

function overrideOf(tx: Tx, findings: Finding[], reason: string | undefined): Override | null {
  const rules = findings.filter(needsReason).map((finding) => finding.rule);
  return rules.length > 0 ? { reason: (reason ?? '').trim(), by: tx.actor.userName, at: tx.now, rules } : null;
}

/** `forward` false: a return or rejection, which passes nothing. */
export function settle(tx: Tx, all: Finding[], reason: string | undefined, forward = true): Judgement {
  const findings = concerning(all, forward);
  const refusal = refusalOf(findings, reason);
  if (refusal?.kind === 'wrong-body') throw new Forbidden(WORDS['wrong-body'], refusal.findings);
  if (refusal) throw new RuleViolation(refusal.findings, WORDS[refusal.kind]);
  return { findings, override: overrideOf(tx, findings, reason) };
}

export function judge(tx: Tx, rulebook: Rulebook, event: EventId, dossier: Dossier, reason?: string): Judgement {
  return settle(tx, evaluate(rulebook, event, dossier, calendar()), reason);
}

export function joined(...judgements: Judgement[]): Judgement {
  const overrides = judgements.flatMap((judgement) => judgement.override ?? []);
  const [first] = overrides;
  return {
    findings: judgements.flatMap((judgement) => judgement.findings),
    override: first ? { ...first, rules: [...new Set(overrides.flatMap((one) => one.rules))] } : null,
  };
}

/** The part of an audit entry that says what the rules said. */
export function auditOf(judgement: Judgement, rulebook: Rulebook) {
  return {
    findings: notable(judgement.findings),
    overrides: judgement.override ?? undefined,
    rulebookVersion: rulebook.version,
  };
}
