/** What findings mean for an act: a pure reading of them, the same for every event of the product. */
import type { Finding } from '../../engine/finding';
import type { RuleKind } from '../../engine/rulebook';

/** Kinds that say who may act at all; a gate may weigh the actor too, but as one circumstance among others. */
const ABOUT_THE_ACTOR: RuleKind[] = ['step', 'power', 'record', 'measure'];

/** Somebody else must do this: a step or a power says which bodies may, and the actor is none of them. */
export function isWrongBody(finding: Finding): boolean {
  return (
    ABOUT_THE_ACTOR.includes(finding.kind) &&
    finding.outcome === 'violated' &&
    finding.severity === 'block' &&
    finding.because.some((reason) => reason.kind === 'actor' && reason.holds === false)
  );
}

/** A block that does not hold, or of which nobody can say that it holds. */
export function refuses(finding: Finding): boolean {
  return finding.severity === 'block' && (finding.outcome === 'violated' || finding.outcome === 'undetermined');
}

/** 原则上: stands in the way until a reason is given. */
export function needsReason(finding: Finding): boolean {
  return finding.severity === 'warn' && finding.outcome === 'violated';
}

/** What an audit entry keeps: everything that was not simply satisfied. */
export function notable(findings: Finding[]): Finding[] {
  return findings.filter((finding) => finding.outcome === 'violated' || finding.outcome === 'undetermined');
}

/** The way out that the rulebook names: another procedure, or an earlier step. */
export const isWayOut = (finding: Finding): boolean => finding.kind === 'route' && finding.outcome === 'satisfied';

/** What the rulebook has to say about a refused matter: money of another channel, for instance. */
function hintsOn(refused: Finding[], findings: Finding[]): Finding[] {
  const rules = refused.map((finding) => finding.rule);
  return findings.filter(
    ({ severity, outcome, because }) =>
      severity === 'info' &&
      outcome === 'violated' &&
      because.some((reason) => reason.kind === 'rule' && rules.includes(reason.rule)),
  );
}

export type Refusal = { kind: 'wrong-body' | 'refused' | 'reason-needed'; findings: Finding[] };

/** Sending back or rejecting passes nothing: only who acts and whether it is his turn are asked. */
export function concerning(findings: Finding[], forward: boolean): Finding[] {
  return forward ? findings : findings.filter((finding) => finding.kind === 'step' || finding.kind === 'power');
}

export function kindOf(against: Finding[]): Refusal['kind'] {
  if (against.some(isWrongBody)) return 'wrong-body';
  return against.some(refuses) ? 'refused' : 'reason-needed';
}

/** Blocks and warnings in one: who mends the one must not meet the other afterwards. */
export function refusalOf(findings: Finding[], reason: string | undefined): Refusal | null {
  const wrongBody = findings.filter(isWrongBody);
  if (wrongBody.length > 0) return { kind: 'wrong-body', findings: wrongBody };
  const refused = findings.filter(refuses);
  const warned = reason?.trim() ? [] : findings.filter(needsReason);
  const against = [...refused, ...warned];
  if (against.length === 0) return null;
  const ways = refused.length > 0 ? [...hintsOn(refused, findings), ...findings.filter(isWayOut)] : [];
  return { kind: kindOf(against), findings: [...against, ...ways] };
}
