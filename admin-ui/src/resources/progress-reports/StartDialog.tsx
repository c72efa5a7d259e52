import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../acts/ActDialog';
import type { Reference } from '../../types';
import type { ProgressReport } from './progressTypes';
import type { Quarter } from './quarters';

interface Props {
  project: Reference;
  period: Quarter;
  onClose: () => void;
}

/** Makes the prefilled draft and opens it. */
export function StartDialog({ project, period, onClose }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const say = (key: string) => translate(`progress.start.${key}`);
  return (
    <ActDialog<ProgressReport>
      open
      title={say('title')}
      verb={say('verb')}
      summary={[
        { label: say('project'), value: project.name },
        { label: say('period'), value: translate('progress.period', { ...period }) },
      ]}
      command={() => ({ path: '/progress-reports', body: { project: project.documentId, ...period } })}
      onDone={(draft) => navigate(`/progress-reports/${draft.documentId}/show`)}
      onClose={onClose}
    />
  );
}
