import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { BusyButton } from '../acts/BusyButton';
import { requestFile } from '../providers/http';
import { type ReportQuestion, reportSearch } from './useQuarterlyReport';

/** The workbook comes behind the same token as everything else, so it is fetched and handed to the browser. */
export function DownloadButton({ question }: { question: ReportQuestion }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { blob, filename } = await requestFile(`/reports/quarterly?${reportSearch(question)}&format=xlsx`);
      save(blob, filename ?? `${translate('report.title')}.xlsx`);
    } catch (error) {
      notify(error instanceof Error ? error.message : translate('ra.message.error'), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <BusyButton busy={busy} onClick={download}>
      {translate('report.download')}
    </BusyButton>
  );
}

function save(blob: Blob, filename: string) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  URL.revokeObjectURL(address);
}
