import { Box, Typography } from '@mui/material';

/** Why there is nothing, and what to do. */
export function Empty({ title, help }: { title: string; help?: string }) {
  return (
    <Box sx={{ py: 3, textAlign: 'center' }}>
      <Typography>{title}</Typography>
      {help && (
        <Typography variant="body2" color="text.secondary">
          {help}
        </Typography>
      )}
    </Box>
  );
}
