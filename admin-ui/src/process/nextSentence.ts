import type { useTranslate } from 'react-admin';
import { formatDateLong } from '../format/date';
import type { CaseDetail } from '../types';

/** What happened and what comes next: “已提交，待网信部门办理……，截止 2026年9月14日”. */
export function nextSentence(run: CaseDetail, translate: ReturnType<typeof useTranslate>): string {
  const procedure = run.procedure.title;
  if (run.state === 'done') return translate('process.finished', { procedure });
  if (run.state === 'rejected') return translate('process.rejected', { procedure });
  const open = run.steps.filter((step) => step.state === 'open');
  const first = open[0];
  if (!first) return translate('process.finished', { procedure });
  const waiting = {
    by: [...new Set(open.flatMap((step) => step.byLabels))].join('、'),
    step: open.map((step) => step.title).join('、'),
  };
  if (!first.dueOn) return translate('process.nextOpen', waiting);
  return translate('process.next', { ...waiting, due: formatDateLong(first.dueOn), days: first.workdaysLeft ?? 0 });
}
