import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import type { Column } from './columns';
import { Empty } from './Empty';
import { FigureCards } from './FigureCards';

export interface FigureTableProps<T> {
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** What the table shows, for who cannot see where it stands. */
  label: string;
  /** Sums below the columns of the same key. */
  totals?: Record<string, ReactNode>;
  /** Why it is empty and what to do. */
  empty: string;
  emptyHelp?: string;
}

const BELOW_TOP_BAR = 48;

/** A small table of a page: sticky head, figures right, cards on a phone. Lists with filters and pages are react-admin's. */
export function FigureTable<T>(props: FigureTableProps<T>) {
  const { columns, rows, rowKey, label, totals, empty, emptyHelp } = props;
  const isNarrow = useMediaQuery('(max-width:700px)');
  if (rows.length === 0) return <Empty title={empty} help={emptyHelp} />;
  if (isNarrow) return <FigureCards {...props} />;
  return (
    <Box>
      <Table size="small" aria-label={label} sx={{ tableLayout: 'auto' }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column.key}
                align={sideOf(column)}
                sx={{ position: 'sticky', top: BELOW_TOP_BAR, zIndex: 1, width: column.width }}
              >
                {column.head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} hover>
              {columns.map((column) => (
                <TableCell key={column.key} align={sideOf(column)} sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {column.render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        {totals && <Totals columns={columns} totals={totals} />}
      </Table>
    </Box>
  );
}

const sideOf = <T,>(column: Column<T>) => (column.isFigure ? 'right' : 'left');

function Totals<T>({ columns, totals }: { columns: Column<T>[]; totals: Record<string, ReactNode> }) {
  return (
    <TableFooter>
      <TableRow>
        {columns.map((column) => (
          <TableCell
            key={column.key}
            align={sideOf(column)}
            sx={{ fontWeight: 600, color: 'text.primary', fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' }}
          >
            {totals[column.key]}
          </TableCell>
        ))}
      </TableRow>
    </TableFooter>
  );
}
