import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusTag } from '../../status/StatusTag';
import type { Reading } from './ruleTypes';

/** Where the text can be read in more than one way: the ways, and the one this jurisdiction follows. */
export function ReadingList({ readings }: { readings: Reading[] }) {
  const translate = useTranslate();
  if (readings.length === 0) return <Typography>{translate('rulebook.reading.none')}</Typography>;
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {translate('rulebook.reading.where')}
      </Typography>
      {readings.map((reading) => (
        <Box key={reading.id} sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
          <Typography variant="h3" component="h3">
            {reading.title}（{reading.article}）
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {reading.options.map((option) => (
              <li key={option.value}>
                {option.label}{' '}
                {option.value === reading.value && (
                  <StatusTag kind="done">{translate('rulebook.reading.current')}</StatusTag>
                )}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
