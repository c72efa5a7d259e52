import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../findings/RuleReference';
import { formatDate } from '../../format/date';
import { formatPeriod, namedWithPeriod } from '../../format/period';
import type { Column } from '../../lists/column';
import { ProjectLink } from '../../money/ProjectLink';
import { useMay } from '../../providers/useMe';
import { StateTag } from '../../status/StateTag';
import type { Duty } from '../../types';
import { ExplainButton } from './ExplainButton';

export function useDutyColumns(): Column<Duty>[] {
  const translate = useTranslate();
  const mayExplain = useMay('duty', 'explain');
  const head = (key: string) => translate(`obligation.columns.${key}`);
  return [
    {
      source: 'title',
      label: head('title'),
      primary: true,
      render: ({ title, owes }) => namedWithPeriod({ title, owes }),
    },
    {
      source: 'article',
      label: head('article'),
      render: (row) => <RuleReference rule={row.rule} article={row.article} />,
    },
    { source: 'by', label: head('by'), render: (row) => row.byLabels?.join('、') ?? '' },
    { source: 'subject', label: head('subject'), render: (row) => <SubjectOf duty={row} /> },
    { source: 'period', label: head('period'), render: (row) => (row.period ? formatPeriod(row.period) : '') },
    { source: 'dueOn', label: head('dueOn'), render: (row) => <Due duty={row} /> },
    { source: 'state', label: head('state'), render: (row) => <StateTag family="duty" value={row.state} /> },
    {
      source: 'explanation',
      label: head('explanation'),
      render: (row) => <Explained duty={row} mayExplain={mayExplain} />,
    },
  ];
}

function SubjectOf({ duty }: { duty: Duty }) {
  const translate = useTranslate();
  if (duty.project) return <ProjectLink project={duty.project} />;
  return <>{duty.department?.name ?? translate('obligation.ownUnit')}</>;
}

function Due({ duty }: { duty: Duty }) {
  const translate = useTranslate();
  if (!duty.dueOn) return <>{translate('obligation.noDue')}</>;
  const isPending = duty.state === 'due' || duty.state === 'upcoming';
  return (
    <>
      {formatDate(duty.dueOn)}
      {isPending && typeof duty.workdaysLeft === 'number' && (
        <Typography variant="caption" component="div" color="textSecondary">
          {translate('obligation.left', { days: duty.workdaysLeft })}
          {duty.provisional && translate('obligation.provisional')}
        </Typography>
      )}
    </>
  );
}

function Explained({ duty, mayExplain }: { duty: Duty; mayExplain: boolean }) {
  const translate = useTranslate();
  const { explanation } = duty;
  if (!explanation) return mayExplain && duty.state === 'overdue' ? <ExplainButton duty={duty} /> : null;
  return (
    <>
      {explanation.text}
      <Typography variant="caption" component="div" color="textSecondary">
        {translate('obligation.explainedBy', { who: explanation.by ?? '', on: formatDate(explanation.on) })}
      </Typography>
    </>
  );
}
