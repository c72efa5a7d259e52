import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BusyButton } from '../acts/BusyButton';
import { Refusal } from '../acts/Refusal';
import { type Command, useCommand } from '../acts/useCommand';

interface Props<T> {
  title: string;
  verb: string;
  command: () => Command;
  ready: boolean;
  onDone: (result: T) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Master data are corrected, not acted: a plain form, saved when the server says so. */
export function FormDialog<T>({ title, verb, command, ready, onDone, onClose, children }: Props<T>) {
  const translate = useTranslate();
  const { run, busy, refusal } = useCommand<T>();
  const save = async () => {
    const result = await run(command());
    if (result !== null) onDone(result);
  };
  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="form-title">
      <DialogTitle id="form-title">{title}</DialogTitle>
      <DialogContent dividers>
        <Stack spacing={2}>
          <Refusal refusal={refusal} />
          {children}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {translate('act.cancel')}
        </Button>
        <BusyButton busy={busy} disabled={!ready} onClick={save}>
          {verb}
        </BusyButton>
      </DialogActions>
    </Dialog>
  );
}
