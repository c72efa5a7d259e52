import type { Finding } from '../types';

export type Weight = 'block' | 'missing' | 'warn' | 'info' | 'satisfied';

/** What a finding means to the person who reads it. */
export function weightOf(finding: Finding): Weight {
  if (finding.outcome === 'violated') return finding.severity;
  // A way that is open is worth reading beside a refusal.
  if (finding.outcome === 'satisfied' && finding.kind === 'route') return 'info';
  if (finding.outcome === 'undetermined') return finding.severity === 'block' ? 'missing' : 'info';
  return 'satisfied';
}

const ORDER: Weight[] = ['block', 'missing', 'warn', 'info', 'satisfied'];

export const keyOf = ({ rule, outcome, missing }: Finding) => [rule, outcome, ...missing].join('|');

/** The heaviest first, otherwise as given; the same finding said twice is shown once. */
export function orderFindings(findings: Finding[], withSatisfied = false): Finding[] {
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
    .filter((finding) => finding.outcome !== 'not-applicable')
    .filter((finding) => withSatisfied || weightOf(finding) !== 'satisfied')
    .map((finding, index) => ({ finding, index, rank: ORDER.indexOf(weightOf(finding)) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ finding }) => finding);
}

/** Only warnings stand in the way: the act may go on with a reason. */
export function asksForReason(findings: Finding[]): boolean {
  const weights = findings.map(weightOf);
  return weights.includes('warn') && !weights.includes('block') && !weights.includes('missing');
}
