import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PaceChart } from '../charts/PaceChart';
import type { Execution } from './executionReply';
import { MonthCard } from './MonthCard';
import { MonthTable } from './MonthTable';
import { questionsOf } from './question';
import { pacePoints, paceTargets } from './series';
import { useAnswer } from './useAnswer';

/** The question as title, the answer in words, the picture, the same figures as a table. */
export function PaceCard({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const answer = useAnswer();
  const [withMonths, setWithMonths] = useState(false);
  const [first, second] = questionsOf(execution);
  const { year, asOf } = execution;
  return (
    <Card>
      <CardContent>
        <Typography variant="h2" component="h2">
          {first ? answer.title(first) : translate('execution.question.plain', { year })}
        </Typography>
        <Typography sx={{ my: 1 }} role="status">
          {first ? answer.text(execution, first) : translate('execution.none')}
        </Typography>
        {second && (
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {translate('execution.later', { text: `${answer.title(second)}${answer.text(execution, second)}` })}
          </Typography>
        )}
        <PaceChart
          year={year}
          asOf={asOf}
          points={pacePoints(execution, translate)}
          targets={paceTargets(execution, translate)}
          summary={translate('execution.chart.summary', { year })}
          words={{
            asOf: translate('execution.chart.asOf'),
            done: translate('execution.chart.done'),
            due: translate('execution.chart.due'),
            month: translate('execution.chart.month'),
          }}
        />
        <Button size="small" onClick={() => setWithMonths(!withMonths)} aria-expanded={withMonths} sx={{ mt: 1 }}>
          {translate(withMonths ? 'execution.chart.toChart' : 'execution.chart.toTable')}
        </Button>
        {withMonths && (
          <Stack spacing={2} sx={{ mt: 1 }}>
            <MonthCard execution={execution} />
            <MonthTable execution={execution} />
          </Stack>
        )}
      </CardContent>
    </Card>
  );
}
