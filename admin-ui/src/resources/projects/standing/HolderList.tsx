import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../../findings/RuleReference';
import { RecordLink } from '../../../lists/RecordLink';
import { useLabels } from '../../../providers/useRulebook';
import { DeadlineTag } from '../../../status/DeadlineTag';
import type { StandingCase } from '../../../types';
import { caseName } from './caseName';

/** Which step of which procedure is in whose hands, and for how long still. */
export function HolderList({ cases, isDraft }: { cases: StandingCase[]; isDraft: boolean }) {
  const translate = useTranslate();
  const labels = useLabels();
  const held = cases.flatMap((run) => run.holders.map((holder) => ({ run, holder })));
  const nobody = translate(isDraft ? 'projects.standing.draft' : 'projects.standing.nobody');
  if (held.length === 0) return <Typography color="textSecondary">{nobody}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {held.map(({ run, holder }) => (
        <Box component="li" key={`${run.documentId}-${holder.step}`}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
            <RecordLink to={`/cases/${run.documentId}/show`}>{holder.title}</RecordLink>
            <DeadlineTag workdaysLeft={holder.workdaysLeft} dueOn={holder.dueOn} />
          </Box>
          <Typography variant="body2" color="textSecondary">
            {holder.byLabels.join('、')} · {caseName(run)} ·{' '}
            <RuleReference rule={labels.stepRule(`${run.procedure.id}.${holder.step}`)} article={holder.article} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
