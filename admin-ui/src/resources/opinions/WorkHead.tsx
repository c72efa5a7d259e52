import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../findings/RuleReference';
import { formatDateLong } from '../../format/date';
import { DeadlineTag } from '../../status/DeadlineTag';
import type { CaseDetail, Step, Todo } from '../../types';

/** First line of work: procedure, step, article, for whom, since when, until when. */
export function WorkHead({ opinion, run, step }: { opinion: Todo; run: CaseDetail; step: Step }) {
  const translate = useTranslate();
  return (
    <Card sx={{ p: 2, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'baseline' }}>
      <Typography variant="h2" component="p">
        {run.procedure.title}
      </Typography>
      <Typography variant="body2">
        {opinion.bodyLabel} · <RuleReference rule={step.rule} article={step.article} />
        {step.round > 1 && ` · ${translate('cases.newRound', { round: step.round })}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {run.department?.name}
        {opinion.openedOn && ` · ${translate('cases.received', { date: formatDateLong(opinion.openedOn) })}`}
      </Typography>
      <Box sx={{ ml: { sm: 'auto' } }}>
        {opinion.state === 'pending' && <DeadlineTag workdaysLeft={opinion.workdaysLeft} dueOn={opinion.dueOn} />}
      </Box>
    </Card>
  );
}
