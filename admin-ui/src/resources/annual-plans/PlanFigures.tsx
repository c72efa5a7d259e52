import { Alert, Box, Card, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatYuan, toFen } from '../../format/money';
import type { PlanDetail } from './planTypes';

/** Total, sum and what is left, in yuan; a sum above the total says so with the difference. */
export function PlanFigures({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const { planned, freed, remaining } = plan.sums;
  const rest = toFen(remaining);
  const isOver = rest !== null && rest < 0n;
  const over = rest === null ? null : -rest;
  const say = (key: string) => translate(`plan.figures.${key}`);
  const figures = [
    { label: say('total'), value: plan.totalBudget ? formatYuan(plan.totalBudget) : say('unset') },
    { label: say('sum'), value: formatYuan(planned) },
    { label: say(isOver ? 'over' : 'rest'), value: formatYuan(isOver ? over : rest) },
    { label: say('freed'), value: formatYuan(freed.amount) },
  ];
  return (
    <Stack spacing={2}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(4, 1fr)' }, gap: 2 }}>
        {figures.map(({ label, value }) => (
          <Card key={label} sx={{ p: 2 }}>
            <Typography variant="body2" color="textSecondary">
              {label}（{translate('words.yuan')}）
            </Typography>
            <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
              {value}
            </Typography>
          </Card>
        ))}
      </Box>
      {isOver && (
        <Alert severity="warning">
          {translate('plan.overNotice', {
            sum: formatYuan(planned),
            total: formatYuan(plan.totalBudget),
            over: formatYuan(over),
          })}
        </Alert>
      )}
    </Stack>
  );
}
