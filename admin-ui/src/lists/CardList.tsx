import { Box, Card, Stack } from '@mui/material';
import type { Column, Identified } from './column';
import { keyOf } from './column';

/** A table on a phone: one card a row, every column kept with its label. */
export function CardList<Row extends Identified>({ rows, columns }: { rows: Row[]; columns: Column<Row>[] }) {
  const primary = columns.find((column) => column.primary) ?? columns[0];
  const others = columns.filter((column) => column !== primary);
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row, index) => (
        <Card component="li" key={keyOf(row, index)} sx={{ p: 1.5 }}>
          <Box sx={{ fontWeight: 600, mb: 0.5 }}>{primary?.render(row)}</Box>
          {others.map((column) => (
            <Box
              key={column.source}
              sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', fontSize: '0.875rem', py: 0.25 }}
            >
              <Box sx={{ color: 'text.secondary', flex: 'none' }}>{column.label}</Box>
              <Box sx={{ textAlign: 'right', minWidth: 0, overflowWrap: 'anywhere' }}>{column.render(row)}</Box>
            </Box>
          ))}
        </Card>
      ))}
    </Stack>
  );
}
