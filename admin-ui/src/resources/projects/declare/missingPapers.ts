import type { Finding } from '../../../types';

/** The kinds of papers that a declaration was refused for, each once. */
export function missingPapers(findings: Finding[] = []): string[] {
  const kinds = findings.flatMap(({ because }) =>
    because.flatMap((reason) => (reason.kind === 'material' && reason.holds === false ? [reason.material] : [])),
  );
  return [...new Set(kinds)];
}
