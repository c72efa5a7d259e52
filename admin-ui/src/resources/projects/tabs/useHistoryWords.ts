import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../../../providers/http';
import { useLabels } from '../../../providers/useRulebook';
import type { CaseDetail, HistoryEntry, OneReply, Standing } from '../../../types';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A line of the trail in words. An entry about an opinion names only the opinion; its case knows step and conclusion. */
export function useHistoryWords(standing: Standing | undefined) {
  const translate = useTranslate();
  const labels = useLabels();
  const opinions = useOpinionTitles(standing);
  const matterOf = ({ action, entityId, after }: HistoryEntry) => {
    if (entityId && opinions[entityId]) return opinions[entityId];
    if (action === 'material.create') return text(after?.filename);
    if (action === 'project.move-version') return [text(after?.rulebookVersion), text(after?.reason)].join('，');
    if (action === 'record.create') return text(after?.registerLabel);
    const procedure = text(after?.procedure);
    return procedure ? labels.procedure(procedure) : '';
  };
  return {
    what: (entry: HistoryEntry) => {
      const word = translate(`projects.history.action.${entry.action}`, { _: translate('projects.history.other') });
      const matter = matterOf(entry);
      return matter ? `${word}：${matter}` : word;
    },
    who: ({ userName, department }: HistoryEntry) => [department, userName].filter(Boolean).join(' · '),
  };
}

/** opinion → “综合评审，评审通过”, from the project's cases (the same answers the other tabs read). */
function useOpinionTitles(standing: Standing | undefined): Record<string, string> {
  const runs = useQueries({
    queries: (standing?.cases ?? []).map(({ documentId }) => ({
      queryKey: ['read', `/cases/${documentId}`],
      queryFn: () => request<OneReply<CaseDetail>>(`/cases/${documentId}`),
    })),
  });
  const titles: Record<string, string> = {};
  for (const step of runs.flatMap((run) => run.data?.data.steps ?? [])) {
    for (const { documentId, resultLabel } of [...step.opinions, ...step.earlier]) {
      titles[documentId] = [step.title, resultLabel].filter(Boolean).join('，');
    }
  }
  return titles;
}
