import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

function Sample({ children, label }: { children: ReactNode; label: string }) {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <svg width={32} height={14} aria-hidden="true">
        {children}
      </svg>
      <Typography variant="caption" color="textSecondary">
        {label}
      </Typography>
    </Stack>
  );
}

export function PaceLegend({ done, due }: { done: string; due?: string }) {
  const { palette } = useTheme();
  return (
    <Stack component="figcaption" direction="row" spacing={3} useFlexGap sx={{ flexWrap: 'wrap', pl: { sm: 6 } }}>
      <Sample label={done}>
        <path d="M0 7H32" stroke={palette.primary.main} strokeWidth={2.5} />
        <circle cx={16} cy={7} r={4} fill={palette.primary.main} />
      </Sample>
      {due && (
        <Sample label={due}>
          <path d="M0 7H32" stroke={palette.warning.dark} strokeWidth={1.5} strokeDasharray="6 4" />
          <path d="M16 1L22 7L16 13L10 7Z" fill={palette.warning.dark} />
        </Sample>
      )}
    </Stack>
  );
}
