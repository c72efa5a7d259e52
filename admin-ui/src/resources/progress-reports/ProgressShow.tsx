import { Alert, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { SummaryList } from '../../acts/SummaryList';
import { FactDetails } from '../../facts/FactDetails';
import { formatDate, formatDateLong } from '../../format/date';
import { formatYuan } from '../../format/money';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { useMay } from '../../providers/useMe';
import { useRead } from '../../providers/useRead';
import { ProgressForm } from './ProgressForm';
import { ProgressStateTag } from './ProgressStateTag';
import { AMOUNTS, type ProgressDetail } from './progressTypes';
import { ReturnButton } from './ReturnButton';

export default function ProgressShow() {
  const { id } = useParams();
  const read = useRead<ProgressDetail>(id ? `/progress-reports/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={12}>
      {(report) => <OneReport report={report} />}
    </Await>
  );
}

function OneReport({ report }: { report: ProgressDetail }) {
  const translate = useTranslate();
  const mayEdit = useMay('progress-report', 'update') && report.state === 'draft';
  const mayReturn = useMay('progress-report', 'return') && report.state === 'filed';
  const { name } = report.project;
  const lead = (
    <Stack direction="row" spacing={1}>
      <ProgressStateTag state={report.state} />
      {report.filedOn && <span>{formatDateLong(report.filedOn)}</span>}
      <span>{report.department?.name}</span>
    </Stack>
  );
  return (
    <Page
      title={translate('progress.name', { project: name, year: report.year, quarter: report.quarter })}
      lead={lead}
      action={mayReturn && <ReturnButton report={report} />}
    >
      {report.returned && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('progress.returned', { words: report.returned })}
        </Alert>
      )}
      {mayEdit ? <ProgressForm report={report} /> : <Details report={report} />}
    </Page>
  );
}

function Details({ report }: { report: ProgressDetail }) {
  const translate = useTranslate();
  const amounts = AMOUNTS.map((name) => ({
    label: translate(`progress.form.${name}`),
    value: `${formatYuan(report[name])} ${translate('words.yuan')}`,
  }));
  const reason = report.reason ? [{ label: translate('progress.reason'), value: report.reason }] : [];
  return (
    <Stack spacing={2}>
      <FactDetails facts={report.facts} empty={translate('progress.blank')} />
      <Panel title={translate('progress.form.money')}>
        <SummaryList
          summary={[
            ...amounts,
            { label: translate('progress.columns.filedOn'), value: formatDate(report.filedOn) },
            ...reason,
          ]}
        />
      </Panel>
    </Stack>
  );
}
