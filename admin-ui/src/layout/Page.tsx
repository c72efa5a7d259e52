import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';

interface PageProps {
  title: string;
  /** One line under the title: number, unit, stage. */
  lead?: ReactNode;
  /** The main action, always top right. */
  action?: ReactNode;
  children: ReactNode;
}

/** Frame of every page: one heading, the main action top right, the title also in the browser's tab. */
export function Page({ title, lead, action, children }: PageProps) {
  const product = useTranslate()('product.name');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box sx={{ py: 2, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mb: 2 }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {lead && (
            <Typography component="div" variant="body2" color="textSecondary">
              {lead}
            </Typography>
          )}
        </Box>
        {action && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{action}</Box>}
      </Box>
      {children}
    </Box>
  );
}
