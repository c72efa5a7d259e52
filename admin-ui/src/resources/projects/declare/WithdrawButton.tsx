import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../../acts/ActDialog';
import { useMay } from '../../../providers/useMe';
import type { ProjectDetail } from '../../../types';

/** Gives up a draft: it leaves the list, and stays in the trail. */
export function WithdrawButton({ project }: { project: ProjectDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const may = useMay('projects', 'withdraw');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!may || project.stage !== 'draft') return null;
  const verb = translate('projects.withdraw.verb');
  return (
    <>
      <Button variant="outlined" color="warning" onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <ActDialog<ProjectDetail>
        open={isOpen}
        title={verb}
        verb={translate('projects.withdraw.confirm')}
        summary={[
          { label: translate('projects.name'), value: project.name },
          { label: translate('projects.act.reason'), value: reason.trim() || translate('words.blank') },
        ]}
        command={() => ({
          path: `/projects/${project.documentId}/withdraw`,
          version: project.version,
          body: { reason: reason.trim() || undefined },
        })}
        onDone={() => {
          notify(translate('projects.withdraw.done', { name: project.name }), { type: 'success' });
          navigate('/projects');
        }}
        onClose={() => setOpen(false)}
      >
        <TextField
          id="withdraw-reason"
          label={translate('projects.act.reason')}
          helperText={translate('projects.withdraw.help')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={2}
        />
      </ActDialog>
    </>
  );
}
