/** Asks the engine about an event and refuses what the answer forbids. What it returns is for the audit entry. */
import { evaluate } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Finding } from '../engine/finding';
import type { EventId, Rulebook } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { Forbidden, RuleViolation } from '../write/errors';
import type { Tx } from '../write/tx';
import { concerning, kindOf, needsReason, notable, type Refusal, refusalOf } from './refusals/refusal';
import { SUMMARY, wordsOf } from './refusals/refusal-words';

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

function overrideOf(tx: Tx, findings: Finding[], reason: string | undefined): Override | null {
  const rules = findings.filter(needsReason).map((finding) => finding.rule);
  return rules.length > 0 ? { reason: (reason ?? '').trim(), by: tx.actor.userName, at: tx.now, rules } : null;
}

/** `forward` false: a return or rejection, which passes nothing. */
export function settle(
  tx: Tx,
  rulebook: Rulebook,
  all: Finding[],
  reason: string | undefined,
  forward = true,
): Judgement {
  const findings = concerning(all, forward);
  tx.hearing?.heard.push(...findings);
  const refusal = refusalOf(findings, reason);
  if (refusal) refuse(tx, rulebook, refusal);
  return { findings, override: overrideOf(tx, findings, reason) };
}

/** Where the whole command is heard first it goes on; whoever may not act at all is told at once. */
function refuse({ hearing }: Tx, rulebook: Rulebook, { kind, findings }: Refusal): void {
  if (kind === 'wrong-body') throw new Forbidden(wordsOf(rulebook, { kind, findings }), findings, SUMMARY[kind]);
  const word = (all: Finding[]): RuleViolation => {
    const refusal = { kind: kindOf(all), findings: all };
    return new RuleViolation(all, wordsOf(rulebook, refusal), SUMMARY[refusal.kind]);
  };
  if (!hearing) throw word(findings);
  hearing.against.push(...findings);
  hearing.word ??= word;
}

export function judge(tx: Tx, rulebook: Rulebook, event: EventId, dossier: Dossier, reason?: string): Judgement {
  return settle(tx, rulebook, evaluate(rulebook, event, dossier, calendar()), reason);
}

export function joined(...judgements: Judgement[]): Judgement {
  const overrides = judgements.flatMap((judgement) => judgement.override ?? []);
  const [first] = overrides;
  return {
    findings: judgements.flatMap((judgement) => judgement.findings),
    override: first ? { ...first, rules: [...new Set(overrides.flatMap((one) => one.rules))] } : null,
  };
}

/** The part of an audit entry that says what the rules said; all that was judged goes to whoever acted. */
export function auditOf(judgement: Judgement, rulebook: Rulebook) {
  return {
    judged: judgement.findings,
    findings: notable(judgement.findings),
    overrides: judgement.override ?? undefined,
    rulebookVersion: rulebook.version,
  };
}
