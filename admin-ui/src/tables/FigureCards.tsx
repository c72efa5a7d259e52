import { Box, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Column } from './columns';
import type { FigureTableProps } from './FigureTable';

/** The same table on a phone: one card a row, nothing left out. */
export function FigureCards<T>({ columns, rows, rowKey, label, totals }: FigureTableProps<T>) {
  const name = columns.find((column) => column.isName) ?? columns[0];
  const others = columns.filter((column) => column !== name);
  return (
    <Stack component="ul" spacing={1} aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Paper key={rowKey(row)} component="li" variant="outlined" sx={{ p: 1.5 }}>
          <Box sx={{ fontWeight: 600, mb: 0.5 }}>{name?.render(row)}</Box>
          {others.map((column) => (
            <Pair key={column.key} head={column.head}>
              {column.render(row)}
            </Pair>
          ))}
        </Paper>
      ))}
      {totals && (
        <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
          {columns
            .filter((column) => totals[column.key] !== undefined)
            .map((column) => (
              <Pair key={column.key} head={column === name ? '' : column.head}>
                <b>{totals[column.key]}</b>
              </Pair>
            ))}
        </Paper>
      )}
    </Stack>
  );
}

function Pair({ head, children }: { head: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, fontSize: '0.875rem' }}>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ flex: 'none' }}>
        {head}
      </Typography>
      <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>{children}</Box>
    </Box>
  );
}
