import {
  Box,
  Card,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Words } from '../sentences/words';
import { CompareCell } from './CompareCell';
import type { Comparison, Row } from './comparisonTypes';
import { wordsOf } from './itemText';

const LABEL_WIDTH = 104;
const HEAD: Row = { id: 'head', cells: [] };

/** One column a regulation; on a phone one card a row, with every regulation in it. */
export function CompareTable({ comparison }: { comparison: Comparison }) {
  const say = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const words = useMemo(() => comparison.rulebooks.map((one) => wordsOf(one, say)), [comparison, say]);
  const labelOf = (row: Row) =>
    row.title
      ? say('rulebook.comparison.row.steps', { procedure: row.title })
      : say(`rulebook.comparison.row.${row.id}`);
  const Shape = isPhone ? Cards : Columns;
  return <Shape comparison={comparison} words={words} labelOf={labelOf} />;
}

interface ShapeProps {
  comparison: Comparison;
  words: Words[];
  labelOf: (row: Row) => string;
}

const cellOf = (row: Row, place: number, { comparison, words }: ShapeProps) => {
  const rulebook = comparison.rulebooks[place];
  const own = words[place];
  if (!rulebook || !own) return null;
  return <CompareCell row={row.id} items={row.cells[place] ?? []} rulebook={rulebook.id} words={own} />;
};

function Columns(props: ShapeProps) {
  const { comparison, labelOf } = props;
  return (
    <Table
      stickyHeader
      size="small"
      sx={{ tableLayout: 'fixed', bgcolor: 'background.paper', '& td, & th': { verticalAlign: 'top' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: LABEL_WIDTH, top: 48 }}>{labelOf(HEAD)}</TableCell>
          {comparison.rulebooks.map(({ id, jurisdictionLabel }) => (
            <TableCell key={id} sx={{ top: 48 }}>
              {jurisdictionLabel}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {comparison.rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 600, whiteSpace: 'normal !important' }}>
              {labelOf(row)}
            </TableCell>
            {comparison.rulebooks.map(({ id }, place) => (
              <TableCell key={id}>{cellOf(row, place, props)}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards(props: ShapeProps) {
  const { comparison, labelOf } = props;
  return (
    <Stack spacing={2}>
      {comparison.rows.map((row) => (
        <Card key={row.id} component="section" sx={{ p: 2 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {labelOf(row)}
          </Typography>
          {comparison.rulebooks.map(({ id, jurisdictionLabel }, place) => (
            <Box key={id} sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
              <Typography variant="h3">{jurisdictionLabel}</Typography>
              {cellOf(row, place, props)}
            </Box>
          ))}
        </Card>
      ))}
    </Stack>
  );
}
