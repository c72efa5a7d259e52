import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** What can be done with a table as a whole: above it, at its right end, as on list pages. */
export function ListActions({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', mb: 1 }}>{children}</Box>;
}
