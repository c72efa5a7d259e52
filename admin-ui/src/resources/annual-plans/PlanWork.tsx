import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { ActDialog } from '../../acts/ActDialog';
import { useRulebook } from '../../providers/useRulebook';
import type { Action, CaseDetail } from '../../types';
import type { PlanDetail } from './planTypes';

/** One thing to do on the plan: the step that waits for one's own body, or a procedure to be opened. */
export function PlanWork({ plan, action }: { plan: PlanDetail; action: Action }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (action.opinion) {
    return (
      <Button component={Link} to={`/opinions/${action.opinion}/show`} variant="contained" size="small">
        {translate('cases.workTitle', { step: action.label })}
      </Button>
    );
  }
  return (
    <>
      <Button variant="outlined" size="small" onClick={() => setOpen(true)}>
        {`${translate('projects.standing.open')}：${action.label}`}
      </Button>
      {isOpen && <OpenPlanCase plan={plan} action={action} onClose={() => setOpen(false)} />}
    </>
  );
}

interface OpenPlanCaseProps {
  plan: PlanDetail;
  action: Action;
  onClose: () => void;
}

function OpenPlanCase({ plan, action, onClose }: OpenPlanCaseProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { procedure, label, findings } = action;
  const known = useRulebook()?.procedures.find((one) => one.id === procedure);
  return (
    <ActDialog<CaseDetail>
      open
      title={`${translate('projects.standing.open')}：${label}`}
      verb={translate('projects.standing.open')}
      article={known?.article}
      summary={[
        { label: translate('plan.title'), value: translate('plan.name', { year: plan.year }) },
        { label: translate('cases.procedure'), value: label },
      ]}
      findings={findings}
      command={(override) => ({ path: `/annual-plans/${plan.documentId}/cases`, body: { procedure, override } })}
      onDone={(run) => {
        notify(translate('projects.act.opened', { procedure: label }), { type: 'success' });
        navigate(`/cases/${run.documentId}/show`);
      }}
      onClose={onClose}
    />
  );
}
