import { Table, TableBody, TableCell, TableHead, TableRow, type Theme, useMediaQuery } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { FigureCells } from './FigureCells';
import { ReportCards } from './ReportCards';
import { ReportLines } from './ReportLines';
import type { QuarterlyReport } from './reportReply';

export const COLUMNS = 12;
const LABEL_COLUMNS = 6;

/** The workbook's columns; what it has to say in words stands in a second line, so that nothing scrolls sideways. */
export function QuarterlyTable({ report }: { report: QuarterlyReport }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (isPhone) return <ReportCards report={report} />;
  const { units, total } = report;
  return (
    <Table size="small" aria-label={report.title} sx={{ '& td, & th': { px: 1 } }}>
      <Head />
      <TableBody>
        {units.map((unit) => (
          <Fragment key={unit.department.documentId}>
            {unit.rows.map((row) => (
              <ReportLines key={row.project.documentId} row={row} />
            ))}
            <TableRow sx={{ '& td': { fontWeight: 600 } }}>
              <TableCell colSpan={LABEL_COLUMNS}>
                {translate('report.subtotal', { unit: unit.department.name, count: unit.rows.length })}
              </TableCell>
              <FigureCells sums={unit.subtotal} />
            </TableRow>
          </Fragment>
        ))}
        <TableRow sx={{ '& td': { fontWeight: 600, borderTop: 2 } }}>
          <TableCell colSpan={LABEL_COLUMNS}>{translate('report.total', { count: total.projects })}</TableCell>
          <FigureCells sums={total} />
        </TableRow>
      </TableBody>
    </Table>
  );
}

function Head() {
  const translate = useTranslate();
  const head = (key: string) => translate(`report.head.${key}`);
  const single = ['no', 'unit', 'project', 'stage', 'startedOn', 'completedOn'];
  const figures = ['invested', 'paid', 'ratio', 'invested', 'paid'];
  return (
    <TableHead>
      <TableRow>
        {single.map((key) => (
          <TableCell key={key} rowSpan={2}>
            {head(key)}
          </TableCell>
        ))}
        <TableCell rowSpan={2} align="right">
          {head('budget')}
        </TableCell>
        <TableCell colSpan={3} align="center">
          {head('year')}
        </TableCell>
        <TableCell colSpan={2} align="center">
          {head('total')}
        </TableCell>
      </TableRow>
      <TableRow>
        {figures.map((key, index) => (
          <TableCell key={`${key}-${index < 3 ? 'year' : 'total'}`} align="right">
            {head(key)}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}
