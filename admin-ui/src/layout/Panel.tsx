import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A card with a hairline and a heading; `action` stands at its right. */
export function Panel({ title, action, children }: { title?: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <Card component="section" sx={{ p: 2, minWidth: 0 }}>
      {(title || action) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
          <Typography variant="h2" sx={{ flex: 1, minWidth: 0 }}>
            {title}
          </Typography>
          {action}
        </Box>
      )}
      {children}
    </Card>
  );
}
