import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../format/date';
import { useLabels } from '../providers/useRulebook';
import { DeadlineTag } from '../status/DeadlineTag';
import { StatusTag } from '../status/StatusTag';
import type { Step } from '../types';
import { stepKind } from './stepKind';

/** The same run in words: for phones, screen readers and for printing. */
export function StepList({ steps }: { steps: Step[] }) {
  const translate = useTranslate();
  const labels = useLabels();
  return (
    <Box component="ol" aria-label={translate('process.list')} sx={{ m: 0, pl: 3 }}>
      {steps.map((step) => {
        const { kind, word } = stepKind(step);
        return (
          <Box component="li" key={step.id} sx={{ mb: 1 }} aria-current={step.state === 'open' ? 'step' : undefined}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
              <Typography component="span" variant="body2" sx={{ fontWeight: step.state === 'open' ? 700 : 400 }}>
                {step.title}
              </Typography>
              <Typography component="span" variant="caption" color="textSecondary">
                {[step.byLabels.join('、'), step.article].filter(Boolean).join(' · ')}
              </Typography>
              <StatusTag kind={kind}>{translate(word)}</StatusTag>
              {step.state === 'open' && step.dueOn && (
                <DeadlineTag workdaysLeft={step.workdaysLeft} dueOn={step.dueOn} />
              )}
              {step.doneOn && <span>{formatDate(step.doneOn)}</span>}
              {step.skippedBy && (
                <span>{translate('process.skippedBy', { rule: labels.article(step.skippedBy) })}</span>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
