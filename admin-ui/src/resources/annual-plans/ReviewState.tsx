import { Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useLabels } from '../../providers/useRulebook';
import { StateTag } from '../../status/StateTag';
import type { CaseSummary } from '../../types';

export function ReviewState({ review }: { review: CaseSummary | undefined }) {
  const translate = useTranslate();
  const labels = useLabels();
  if (!review) return <Typography variant="body2">{translate('plan.entries.noCase')}</Typography>;
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Link component={RouterLink} to={`/cases/${review.documentId}/show`}>
        {review.procedureTitle ?? labels.procedure(review.procedure)}
      </Link>
      <StateTag family="case" value={review.state} />
    </Stack>
  );
}
