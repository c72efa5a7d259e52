import type { AuditEntry } from './auditTypes';

/** The articles that refused, each once: 第十八条、第二十条. */
export function articlesOf({ result, findings }: AuditEntry): string {
  if (result !== 'refused' || !Array.isArray(findings)) return '';
  const refusing = findings.filter(({ outcome }) => outcome === 'violated' || outcome === 'undetermined');
  return [...new Set(refusing.map(({ article }) => article))].join('、');
}
