import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../../acts/ActDialog';
import { useFacts } from '../../../providers/useRulebook';
import type { Action, ProjectDetail } from '../../../types';

interface DecisionDialogProps {
  project: ProjectDetail;
  action: Action;
  /** postpone, end, resume */
  verb: string;
  onClose: () => void;
}

/** Postpone, end, resume: a decision that always carries its reason. */
export function DecisionDialog({ project, action, verb, onClose }: DecisionDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const causes = useFacts()['delay.cause']?.options ?? [];
  const [reason, setReason] = useState('');
  const [cause, setCause] = useState('');
  const asksCause = causes.length > 0 && verb !== 'resume';
  return (
    <ActDialog<ProjectDetail>
      open
      title={translate(`projects.act.${verb}`)}
      verb={action.label}
      article={action.findings[0]?.article}
      rule={action.findings[0]?.rule}
      summary={[
        { label: translate('projects.name'), value: project.name },
        { label: translate('projects.act.reason'), value: reason.trim() || translate('words.blank') },
      ]}
      findings={action.findings}
      ready={reason.trim() !== ''}
      command={(override) => ({
        path: `/projects/${project.documentId}/${verb}`,
        version: project.version,
        body: { reason: reason.trim(), cause: cause || undefined, override },
      })}
      onDone={() => {
        notify(translate('projects.act.changed', { action: action.label }), { type: 'success' });
        onClose();
      }}
      onClose={onClose}
    >
      {asksCause && (
        <TextField
          select
          id="cause"
          label={translate('projects.act.cause')}
          value={cause}
          onChange={(event) => setCause(event.target.value)}
        >
          {causes.map((one) => (
            <MenuItem key={one.value} value={one.value}>
              {one.label}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        id="decision-reason"
        label={translate('projects.act.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
      />
    </ActDialog>
  );
}
