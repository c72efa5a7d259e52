import { Table, TableBody, TableCell, TableHead, TableRow, type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { CardList } from './CardList';
import { type Column, type Identified, keyOf } from './column';

interface PlainTableProps<Row> {
  rows: Row[];
  columns: Column<Row>[];
  /** Shown instead of an empty table: why it is empty and what to do. */
  empty: ReactNode;
  caption?: string;
}

/** A short table inside a page (tabs, home). Cards at phone width. */
export function PlainTable<Row extends Identified>({ rows, columns, empty, caption }: PlainTableProps<Row>) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (rows.length === 0) return <>{empty}</>;
  if (isPhone) return <CardList rows={rows} columns={columns} />;
  return (
    <Table size="small" aria-label={caption}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.source} align={column.align}>
              {column.label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={keyOf(row, index)} hover>
            {columns.map((column) => (
              <TableCell key={column.source} align={column.align}>
                {column.render(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
