import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { browserToday } from '../format/date';
import { Await } from '../layout/Await';
import { EmptyState } from '../layout/EmptyState';
import { Page } from '../layout/Page';
import { Panel } from '../layout/Panel';
import { useMay, useMe } from '../providers/useMe';
import { lastQuarter } from '../resources/progress-reports/quarters';
import { DownloadButton } from './DownloadButton';
import { FreezeButton } from './FreezeButton';
import { QuarterlyTable } from './QuarterlyTable';
import { ReportChoice } from './ReportChoice';
import type { QuarterlyReport } from './reportReply';
import { type ReportQuestion, reportSearch, useQuarterlyReport } from './useQuarterlyReport';

/** 季度汇总表: what stands here is what stands in the workbook. */
export default function QuarterlyPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const today = useMe()?.today ?? browserToday();
  const last = lastQuarter(today);
  const question: ReportQuestion = {
    year: Number(params.get('year') ?? last.year),
    quarter: Number(params.get('quarter') ?? last.quarter),
    department: params.get('department') ?? '',
  };
  const read = useQuarterlyReport(question);
  const mayFreeze = useMay('report', 'freeze');
  const acts = read.value && (
    <>
      {mayFreeze && <FreezeButton report={read.value} />}
      <DownloadButton question={question} />
    </>
  );
  return (
    <Page title={translate('report.title')} action={acts}>
      <Stack spacing={2}>
        <ReportChoice
          question={question}
          today={today}
          onChange={(part) => setParams(reportSearch({ ...question, ...part }), { replace: true })}
        />
        <Await query={read} value={read.value} rows={12}>
          {(report) => <Report report={report} />}
        </Await>
      </Stack>
    </Page>
  );
}

function Report({ report }: { report: QuarterlyReport }) {
  const translate = useTranslate();
  const { title, period, unit, units, total, notes, status } = report;
  if (units.length === 0) return <EmptyState title={translate('report.empty')} help={translate('report.emptyHelp')} />;
  const head = [
    translate('report.period', { period: period.label }),
    translate('report.unitNote', { unit }),
    translate('report.filed', { ...total }),
  ];
  return (
    <Panel title={title}>
      <Typography variant="body2">{head.join('　')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {status}
      </Typography>
      <QuarterlyTable report={report} />
      <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
        {translate('report.notes')}
      </Typography>
      <ol style={{ margin: 0, paddingLeft: 20 }}>
        {notes.map((note) => (
          <Typography key={note} component="li" variant="body2">
            {note}
          </Typography>
        ))}
      </ol>
    </Panel>
  );
}
