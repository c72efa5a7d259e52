import { Box, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProjectLink } from '../money/ProjectLink';
import { useStageWord } from '../status/useStageWord';
import { figuresOf } from './FigureCells';
import { ReportWords } from './ReportLines';
import type { QuarterlyReport, Sums } from './reportReply';

/** The same report on a phone. */
export function ReportCards({ report }: { report: QuarterlyReport }) {
  const translate = useTranslate();
  const stageWord = useStageWord();
  return (
    <Stack spacing={1}>
      {report.units.map((unit) => (
        <Stack key={unit.department.documentId} spacing={1}>
          {unit.rows.map((row) => (
            <Card key={row.project.documentId} sx={{ p: 1.5 }}>
              <ProjectLink project={row.project} />
              <Typography variant="caption" component="div" color="textSecondary">
                {row.department.name} · {stageWord(row.stage)}
              </Typography>
              <Figures sums={row} />
              <ReportWords row={row} />
            </Card>
          ))}
          <Sum
            title={translate('report.subtotal', { unit: unit.department.name, count: unit.rows.length })}
            sums={unit.subtotal}
          />
        </Stack>
      ))}
      <Sum title={translate('report.total', { count: report.total.projects })} sums={report.total} />
    </Stack>
  );
}

function Sum({ title, sums }: { title: string; sums: Sums }) {
  return (
    <Card sx={{ p: 1.5, bgcolor: 'action.hover' }}>
      <b>{title}</b>
      <Figures sums={sums} />
    </Card>
  );
}

function Figures({ sums }: { sums: Sums }) {
  const translate = useTranslate();
  const head = (key: string) => translate(`report.head.${key}`);
  const figures = figuresOf(sums);
  const lines = [
    [head('budget'), figures.budget],
    [`${head('year')}${head('invested')}`, figures.investedYear],
    [`${head('year')}${head('paid')}`, figures.paidYear],
    [head('ratio'), figures.ratio],
    [`${head('total')}${head('invested')}`, figures.investedTotal],
    [`${head('total')}${head('paid')}`, figures.paidTotal],
  ] as const;
  return lines.map(([label, value]) => (
    <Box key={label} sx={{ display: 'flex', justifyContent: 'space-between', fontSize: '0.875rem' }}>
      <span>{label}</span>
      <span>{value}</span>
    </Box>
  ));
}
