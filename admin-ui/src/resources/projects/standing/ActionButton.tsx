import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useRulebook } from '../../../providers/useRulebook';
import type { Action, ProjectDetail } from '../../../types';
import { declaringProcedures } from '../declare/declaringProcedures';
import { actionTarget } from './actionTarget';
import { DecisionDialog } from './DecisionDialog';
import { OpenDialog } from './OpenDialog';

interface ActionButtonProps {
  project: ProjectDetail;
  action: Action;
  isMain: boolean;
}

export function ActionButton({ project, action, isMain }: ActionButtonProps) {
  const translate = useTranslate();
  const declaring = declaringProcedures(useRulebook()).map(({ id }) => id);
  const [isOpen, setOpen] = useState(false);
  const target = actionTarget(action, project.documentId, declaring);
  const variant = isMain ? 'contained' : 'outlined';
  const step = action.about ? `${action.label}（${action.about}）` : action.label;
  const label = action.opinion ? translate('cases.workTitle', { step }) : action.label;
  if (target.kind === 'page') {
    return (
      <Button component={Link} to={target.to} variant={variant} size="small">
        {label}
      </Button>
    );
  }
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={variant} size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && target.kind === 'open' && (
        <OpenDialog project={project} action={action} procedure={target.procedure} onClose={close} />
      )}
      {isOpen && target.kind === 'decision' && (
        <DecisionDialog project={project} action={action} verb={target.verb} onClose={close} />
      )}
    </>
  );
}
