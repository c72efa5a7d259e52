import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from '../types';
import { FindingItem } from './FindingItem';
import { keyOf, orderFindings } from './orderFindings';

interface FindingListProps {
  findings: Finding[];
  /** Also show what is satisfied (试算, compliance). */
  withSatisfied?: boolean;
  /** Also on what each rests, when nothing is wrong (试算). */
  withGrounds?: boolean;
  /** Said when nothing is left to show; null shows nothing at all. */
  empty?: string | null;
}

/** Refusals first, then what asks for a reason, then hints: each with rule title, article, figures and way out. */
export function FindingList({ findings, withSatisfied = false, withGrounds, empty }: FindingListProps) {
  const translate = useTranslate();
  const shown = orderFindings(findings, withSatisfied);
  if (shown.length === 0) {
    if (empty === null) return null;
    return (
      <Typography variant="body2" color="textSecondary">
        {empty ?? translate('findings.none')}
      </Typography>
    );
  }
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map((finding) => (
        <Box component="li" key={keyOf(finding)}>
          <FindingItem finding={finding} withGrounds={withGrounds} />
        </Box>
      ))}
    </Stack>
  );
}
