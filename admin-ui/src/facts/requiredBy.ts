import type { Finding, Reason } from '../types';
import type { Basis } from './basis';

const factOf = (reason: Reason) => (reason.kind === 'part' || reason.kind === 'fact' ? reason.fact : null);

/**
 * Which facts the rules ask for in this very case, and under which rule: read from the findings the server gave,
 * so that the form marks what is required for *this* project while it is filled in.
 */
export function requiredBy(findings: Finding[]): Record<string, Basis> {
  const required: Record<string, Basis> = {};
  for (const finding of findings) {
    if (finding.outcome === 'not-applicable' || finding.severity === 'info') continue;
    const asked = finding.because.filter((reason) => reason.kind === 'part').map(factOf);
    for (const id of [...asked, ...missingFacts(finding)])
      if (id) required[id] ??= { article: finding.article, rule: finding.rule };
  }
  return required;
}

const missingFacts = (finding: Finding) => (finding.severity === 'block' ? finding.missing : []);
