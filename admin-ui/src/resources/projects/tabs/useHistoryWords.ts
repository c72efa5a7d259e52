import { useTranslate } from 'react-admin';
import { useLabels } from '../../../providers/useRulebook';
import type { HistoryEntry } from '../../../types';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A line of the trail in words: the action, and of an opinion also step and result. */
export function useHistoryWords() {
  const translate = useTranslate();
  const labels = useLabels();
  return {
    what: ({ action, after }: HistoryEntry) => {
      const word = translate(`projects.history.action.${action}`, { _: translate('projects.history.other') });
      const procedure = text(after?.procedure);
      const step = text(after?.step);
      const result = text(after?.result);
      const matter = step ? labels.step(`${procedure}.${step}`) : procedure ? labels.procedure(procedure) : '';
      const outcome = result ? `，${translate(`status.result.${result}`, { _: '' })}` : '';
      return matter ? `${word}：${matter}${outcome}` : word;
    },
    who: ({ userName, department, role }: HistoryEntry) =>
      [department ?? (role ? translate(`projects.history.role.${role}`, { _: '' }) : ''), userName]
        .filter(Boolean)
        .join(' · '),
  };
}
