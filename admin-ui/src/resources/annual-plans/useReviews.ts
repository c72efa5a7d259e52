import { useReadList } from '../../providers/useRead';
import type { CaseSummary } from '../../types';
import type { PlanEntry } from './planTypes';

/** The case each project of the plan is in: the running one, else the last. */
export function useReviews(entries: PlanEntry[]): Map<string, CaseSummary> {
  const projects = entries.map((entry) => entry.project.documentId);
  const { rows } = useReadList<CaseSummary>('cases', {
    filter: { project: projects },
    sort: { field: 'openedOn', order: 'DESC' },
    enabled: projects.length > 0,
  });
  const reviews = new Map<string, CaseSummary>();
  for (const row of rows ?? []) {
    const project = row.project?.documentId ?? '';
    const before = reviews.get(project);
    if (!before || (before.state !== 'open' && row.state === 'open')) reviews.set(project, row);
  }
  return reviews;
}
