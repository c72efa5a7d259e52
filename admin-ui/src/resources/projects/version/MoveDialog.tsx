import { Skeleton, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../../acts/ActDialog';
import { Refusal } from '../../../acts/Refusal';
import { ChoiceField } from '../../../fields/ChoiceField';
import type { ProjectDetail } from '../../../types';
import { MoveChanges } from './MoveChanges';
import { useMovePreview } from './useMovePreview';
import type { RecordedVersion } from './useVersions';

interface MoveDialogProps {
  project: ProjectDetail;
  versions: RecordedVersion[];
  /** The version that is left. */
  from: string | undefined;
  onClose: () => void;
}

const choiceOf = ({ version, number, title }: RecordedVersion) => ({
  value: version,
  label: `${version}（${number ?? title}）`,
});

/** Which version, what changes by it, and why: then the open cases and what is begun later go by it. */
export function MoveDialog({ project, versions, from, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [version, setVersion] = useState(versions.findLast((one) => one.version !== from)?.version ?? '');
  const [reason, setReason] = useState('');
  const { preview, refusal, busy } = useMovePreview(project.documentId, version);
  const isFree = preview?.cases.every(({ obstacles }) => obstacles.length === 0) ?? false;
  const later = preview?.followsDay ? 'projects.version.day' : 'projects.version.chosenOne';
  return (
    <ActDialog<ProjectDetail>
      open
      title={translate('projects.version.move')}
      verb={translate('projects.version.verb')}
      summary={[
        { label: translate('projects.name'), value: project.name },
        { label: translate('projects.version.to'), value: version },
        {
          label: translate('projects.version.running'),
          value: translate('projects.version.count', { count: preview?.cases.length ?? 0 }),
        },
        { label: translate('projects.version.later'), value: preview ? translate(later, { version }) : '' },
        { label: translate('projects.act.reason'), value: reason.trim() || translate('words.blank') },
      ]}
      ready={isFree && !busy && reason.trim() !== ''}
      command={(override) => ({
        path: `/projects/${project.documentId}/move-version`,
        version: project.version,
        body: { rulebookVersion: version, reason: reason.trim(), override },
      })}
      onDone={() => {
        notify(translate('projects.version.done', { version }), { type: 'success' });
        onClose();
      }}
      onClose={onClose}
    >
      <ChoiceField
        label={translate('projects.version.to')}
        value={version}
        choices={versions.map(choiceOf)}
        onChange={setVersion}
      />
      {busy && <Skeleton height={64} />}
      {!busy && preview && <MoveChanges preview={preview} />}
      {!busy && <Refusal refusal={refusal} />}
      <TextField
        id="move-reason"
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
