import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProjectLink } from '../money/ProjectLink';
import { StatusTag } from '../status/StatusTag';
import { useStageWord } from '../status/useStageWord';
import { FigureCells } from './FigureCells';
import type { ReportRow } from './reportReply';

const FIGURES = 6;
const BEFORE_PROJECT = 2;

/** One project: its figures, and below them what it says in words. */
export function ReportLines({ row }: { row: ReportRow }) {
  const stageWord = useStageWord();
  return (
    <>
      <TableRow sx={{ '& td': { borderBottom: 0, verticalAlign: 'top' } }}>
        <TableCell>{row.no}</TableCell>
        <TableCell>{row.department.name}</TableCell>
        <TableCell sx={{ minWidth: 180 }}>
          <ProjectLink project={row.project} />
          <Typography variant="caption" component="div" color="textSecondary">
            {row.project.number}
          </Typography>
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{stageWord(row.stage)}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.text.startedOn}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.text.completedOn}</TableCell>
        <FigureCells sums={row} />
      </TableRow>
      <TableRow>
        <TableCell colSpan={BEFORE_PROJECT} sx={{ pt: 0 }} />
        <TableCell colSpan={4 + FIGURES} sx={{ pt: 0 }}>
          <ReportWords row={row} />
        </TableCell>
      </TableRow>
    </>
  );
}

export function ReportWords({ row }: { row: ReportRow }) {
  const translate = useTranslate();
  if (!row.filed) return <StatusTag kind="warn">{translate('report.notFiled')}</StatusTag>;
  const texts = (['procedures', 'tendering', 'implementation', 'current'] as const).filter((name) => row.text[name]);
  return (
    <Box>
      {texts.map((name) => (
        <Typography key={name} variant="caption" component="div">
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate(`report.text.${name}`)}：
          </Box>
          {row.text[name]}
        </Typography>
      ))}
    </Box>
  );
}
