import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../../acts/ActDialog';
import { useRulebook } from '../../../providers/useRulebook';
import type { Action, CaseDetail, ProjectDetail } from '../../../types';

interface OpenDialogProps {
  project: ProjectDetail;
  action: Action;
  procedure: string;
  onClose: () => void;
}

/** Opens a procedure on the project; leads on to the case. */
export function OpenDialog({ project, action, procedure, onClose }: OpenDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const known = useRulebook()?.procedures.find((one) => one.id === procedure);
  const title = known?.title ?? action.label;
  return (
    <ActDialog<CaseDetail>
      open
      title={`${translate('projects.standing.open')}：${title}`}
      verb={translate('projects.standing.open')}
      article={known?.article}
      summary={[
        { label: translate('projects.name'), value: project.name },
        { label: translate('cases.procedure'), value: title },
      ]}
      findings={action.findings}
      command={(override) => ({ path: `/projects/${project.documentId}/cases`, body: { procedure, override } })}
      onDone={(run) => {
        notify(translate('projects.act.opened', { procedure: title }), { type: 'success' });
        navigate(`/cases/${run.documentId}/show`);
      }}
      onClose={onClose}
    />
  );
}
