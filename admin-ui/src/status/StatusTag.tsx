import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { SHAPES, type StatusKind } from './shapes';

/** A status is a word, a shape and a colour; any one of the three is enough to read it. */
export function StatusTag({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  const { path, color } = SHAPES[kind];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color, whiteSpace: 'nowrap' }}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
        {path}
      </svg>
      <span>{children}</span>
    </Box>
  );
}
