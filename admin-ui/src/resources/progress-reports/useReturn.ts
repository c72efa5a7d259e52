import { useNotify, useTranslate } from 'react-admin';
import type { Override } from '../../acts/ActFrame';
import { useCommand } from '../../acts/useCommand';
import type { useFactForm } from '../../facts/useFactForm';
import { returnBody } from './amountFields';
import type { ProgressReport } from './progressTypes';

/** What is filed is what stands on the screen: whatever is not saved yet is saved first. */
export function useReturn(report: ProgressReport, { facts, values, discard }: ReturnType<typeof useFactForm>) {
  const translate = useTranslate();
  const notify = useNotify();
  const { run, busy, refusal, clear } = useCommand<ProgressReport>();
  const path = `/progress-reports/${report.documentId}`;
  const keep = async (): Promise<ProgressReport | null> => {
    if (Object.keys(facts).length === 0) return report;
    const saved = await run({ path, method: 'PUT', version: report.version, body: returnBody(facts, values) });
    if (saved) discard();
    return saved;
  };
  const save = async () => {
    if (await keep()) notify(translate('progress.form.saved'), { type: 'success' });
  };
  const file = async (override: Override) => {
    const saved = await keep();
    return saved && run({ path: `${path}/file`, version: saved.version, body: { override } });
  };
  return { save, file, busy, refusal, clear };
}
