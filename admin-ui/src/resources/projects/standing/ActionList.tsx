import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FindingList } from '../../../findings/FindingList';
import type { Action, ProjectDetail } from '../../../types';
import { ActionButton } from './ActionButton';
import { RegisterMenu } from './RegisterMenu';

/** What I can do now, one button each; what I cannot yet, with the rule that says so. */
export function ActionList({ project, actions }: { project: ProjectDetail; actions: Action[] }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const allowed = actions.filter((action) => action.allowed && !action.register);
  const registers = actions.filter((action) => action.allowed && action.register);
  const refused = actions.filter((action) => !action.allowed);
  return (
    <>
      {allowed.length + registers.length === 0 && (
        <Typography color="textSecondary">{translate('projects.standing.noActions')}</Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {allowed.map((action, index) => (
          <ActionButton
            key={keyOf(action)}
            project={project}
            action={action}
            isMain={index === 0 && Boolean(action.opinion)}
          />
        ))}
        <RegisterMenu project={project.documentId} actions={registers} />
      </Box>
      {refused.length > 0 && (
        <Button size="small" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} sx={{ mt: 1 }}>
          {isOpen
            ? translate('projects.standing.hideBlocked')
            : translate('projects.standing.showBlocked', { smart_count: refused.length })}
        </Button>
      )}
      {isOpen && refused.map((action) => <Refused key={keyOf(action)} action={action} />)}
    </>
  );
}

const keyOf = (action: Action) => [action.event, action.case, action.opinion].join('|');

function Refused({ action }: { action: Action }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        {action.label}：{translate('projects.standing.blocked')}
      </Typography>
      <FindingList findings={action.findings} empty={null} />
    </Box>
  );
}
