import { Alert, Stack, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { BusyButton } from '../acts/BusyButton';
import { useCommand } from '../acts/useCommand';
import { forgetMe } from '../providers/me';

/** Named as the API names them, so that a refusal finds its field. */
const FIELDS = ['currentPassword', 'password', 'again'] as const;
type FieldName = (typeof FIELDS)[number];

interface Props {
  /** What is said under the field of the password in use. */
  currentHelp?: string;
  onChanged?: () => void;
}

/**
 * The old password once, the new one twice. It asks the server for nothing else: before a first password is changed
 * everything else would be refused. This session goes on, all others of the person have ended.
 */
export function PasswordForm({ currentHelp, onChanged }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { run, busy, refusal } = useCommand<null>();
  const [isMismatch, setMismatch] = useState(false);
  const say = (key: string) => translate(`home.secret.${key}`);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [currentPassword, password, again] = FIELDS.map((name) => String(form.get(name) ?? ''));
    setMismatch(password !== again);
    if (password !== again) return;
    const changed = await run({ path: '/me/password', method: 'PUT', body: { currentPassword, password } });
    if (!changed) return;
    notify(say('changed'), { type: 'success', autoHideDuration: 8000 });
    onChanged?.();
    forgetMe();
    await queryClient.invalidateQueries({ queryKey: ['me'] });
  };
  const faults: Partial<Record<FieldName, string>> = isMismatch ? { again: say('mismatch') } : faultsOf(refusal);
  const helps: Partial<Record<FieldName, string>> = { currentPassword: currentHelp, password: say('passwordHelp') };
  const isElsewhere = refusal !== null && !isMismatch && Object.keys(faults).length === 0;
  return (
    <Stack component="form" spacing={2} onSubmit={submit} sx={{ maxWidth: 400 }}>
      {isElsewhere && (
        <Alert severity="error" role="alert">
          {refusal.summary}
        </Alert>
      )}
      {FIELDS.map((name) => (
        <TextField
          key={name}
          id={name}
          name={name}
          type="password"
          required
          label={say(name)}
          helperText={faults[name] ?? helps[name]}
          error={faults[name] !== undefined}
          autoComplete={name === 'currentPassword' ? 'current-password' : 'new-password'}
          slotProps={{ formHelperText: faults[name] ? { role: 'alert' } : undefined }}
        />
      ))}
      <BusyButton type="submit" busy={busy} sx={{ alignSelf: 'flex-end' }}>
        {say('submit')}
      </BusyButton>
    </Stack>
  );
}

const faultsOf = (refusal: ReturnType<typeof useCommand>['refusal']): Partial<Record<FieldName, string>> =>
  Object.fromEntries((refusal?.fieldErrors ?? []).map(({ field, message }) => [field, message]));
