import { Box, Typography } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../findings/RuleReference';

export interface Summary {
  label: string;
  value: ReactNode;
}

/** What will be recorded, pair by pair. Also used for details of a record. */
export function SummaryList({
  intro,
  summary,
  article,
  rule,
}: {
  intro?: string;
  summary: Summary[];
  article?: string | null;
  rule?: string | null;
}) {
  const translate = useTranslate();
  const pairs = article
    ? [...summary, { label: translate('act.basis'), value: <RuleReference rule={rule} article={article} apart /> }]
    : summary;
  return (
    <Box>
      {intro && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {intro}
        </Typography>
      )}
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(96px, max-content) 1fr' },
          columnGap: 2,
          rowGap: { xs: 0, sm: 0.75 },
          m: 0,
        }}
      >
        {pairs.map(({ label, value }) => (
          <Fragment key={label}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {label}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Fragment>
        ))}
      </Box>
    </Box>
  );
}
