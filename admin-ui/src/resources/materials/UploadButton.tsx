import { Button, Typography } from '@mui/material';
import { type ChangeEvent, useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useCommand } from '../../acts/useCommand';
import { useMe } from '../../providers/useMe';
import type { Material } from '../../types';

interface UploadButtonProps {
  kind: string;
  label: string;
  project?: string;
  caseId?: string;
  again?: boolean;
}

/** Hands in one file of one kind. A later upload stands beside the earlier one; nothing is replaced. */
export function UploadButton({ kind, label, project, caseId, again = false }: UploadButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useMe();
  const input = useRef<HTMLInputElement>(null);
  const { run, busy, refusal } = useCommand<Material>();
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const body = new FormData();
    body.set('kind', kind);
    if (project) body.set('project', project);
    if (caseId) body.set('case', caseId);
    body.set('file', file);
    const saved = await run({ path: '/materials', body });
    if (saved) notify(translate('materials.uploaded', { name: file.name }), { type: 'success' });
  };
  const verb = translate(again ? 'materials.replace' : 'materials.upload');
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={me?.accepts.join(',')}
        onChange={send}
        aria-hidden="true"
        tabIndex={-1}
      />
      <Button
        size="small"
        variant="outlined"
        disabled={busy || !kind}
        aria-busy={busy}
        aria-label={`${verb}${label}`}
        onClick={() => input.current?.click()}
      >
        {busy ? translate('materials.uploading') : verb}
      </Button>
      {refusal && (
        <Typography variant="body2" color="error" role="alert" sx={{ flexBasis: '100%' }}>
          {refusal.fieldErrors[0]?.message ?? refusal.message}
        </Typography>
      )}
    </>
  );
}
