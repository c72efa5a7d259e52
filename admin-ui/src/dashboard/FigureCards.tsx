import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import type { Execution } from './executionReply';
import { questionsOf } from './question';
import { dayOfMonth, wholeRatio } from './useAnswer';

interface Figure {
  key: string;
  value: string;
  unit: string;
  note: string;
}

/** The figures a leader asks first: each with its unit, the day it holds for and what it is compared with. */
export function FigureCards({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const target = questionsOf(execution)[0]?.target;
  const asOf = translate('execution.cardNote.asOf', { day: dayOfMonth(execution.asOf) });
  const aim =
    target && translate('execution.cardNote.target', { ratio: wholeRatio(target.ratio), day: dayOfMonth(target.by) });
  const isReached = target?.shortfall === '0';
  const gap: Figure = {
    key: 'gap',
    value: formatWan(target?.shortfall),
    unit: translate('words.wan'),
    note: isReached ? translate('execution.cardNote.none') : (aim ?? ''),
  };
  const figures: Figure[] = [
    { key: 'budget', value: formatWan(execution.budget), unit: translate('words.wan'), note: asOf },
    { key: 'executed', value: formatWan(execution.executed), unit: translate('words.wan'), note: asOf },
    { key: 'ratio', value: formatRatio(execution.ratio), unit: '', note: aim ?? asOf },
    // without a target of the regulation there is nothing to fall short of
    ...(target ? [gap] : []),
  ];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', md: `repeat(${figures.length}, 1fr)` }, gap: 2 }}>
      {figures.map(({ key, value, unit, note }) => (
        <Card key={key} sx={{ p: 2, minWidth: 0 }}>
          <Typography variant="body2" color="textSecondary">
            {translate(`execution.card.${key}`)}
          </Typography>
          <Typography component="p" sx={{ fontSize: '1.5rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {value} <Typography component="span">{unit}</Typography>
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {note}
          </Typography>
        </Card>
      ))}
    </Box>
  );
}
