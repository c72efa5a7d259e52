import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatYuan } from '../../../format/money';
import type { ProjectMoney } from '../../../types';

const PARTS = ['baseline', 'budget', 'contracted', 'paid'] as const;

/** The four figures of a project's money, in yuan. */
export function MoneyLine({ money }: { money: ProjectMoney }) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0,1fr))', gap: 1.5 }}>
      {PARTS.map((part) => (
        <Box key={part}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {translate(`projects.standing.money.${part}`)}（{translate('words.yuan')}）
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
            {formatYuan(money[part])}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
