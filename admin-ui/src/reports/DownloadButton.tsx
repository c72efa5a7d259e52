import { useTranslate } from 'react-admin';
import { BusyButton } from '../acts/BusyButton';
import { useDownload } from '../providers/useDownload';
import { type ReportQuestion, reportSearch } from './useQuarterlyReport';

export function DownloadButton({ question }: { question: ReportQuestion }) {
  const translate = useTranslate();
  const { busy, download } = useDownload();
  const path = `/reports/quarterly?${reportSearch(question)}&format=xlsx`;
  return (
    <BusyButton busy={busy} onClick={() => download(path, `${translate('report.title')}.xlsx`)}>
      {translate('report.download')}
    </BusyButton>
  );
}
