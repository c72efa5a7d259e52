import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Says why it is empty and what to do. */
export function EmptyState({ title, help, action }: { title: string; help?: string; action?: ReactNode }) {
  return (
    <Box sx={{ py: 3, px: 2, textAlign: 'center' }}>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {help && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {help}
        </Typography>
      )}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
