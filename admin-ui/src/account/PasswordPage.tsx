import { Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogout, useNotify, useTranslate } from 'react-admin';
import { BusyButton } from '../acts/BusyButton';
import { Refusal } from '../acts/Refusal';
import { useCommand } from '../acts/useCommand';
import { Page } from '../layout/Page';
import { Panel } from '../layout/Panel';

const FIELDS = ['current', 'next', 'again'] as const;

/** A new password ends every other session; this one logs in anew. */
export default function PasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const logout = useLogout();
  const { run, busy, refusal } = useCommand<null>();
  const [mismatch, setMismatch] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [current, next, again] = FIELDS.map((name) => String(form.get(name) ?? ''));
    setMismatch(next !== again);
    if (next !== again) return;
    const changed = await run({ path: '/me/password', body: { currentPassword: current, password: next } });
    if (!changed) return;
    notify(translate('home.secret.changed'), { type: 'success', autoHideDuration: 8000 });
    await logout();
  };
  return (
    <Page title={translate('home.changePassword')}>
      <Panel>
        <Stack component="form" spacing={2} onSubmit={submit} sx={{ maxWidth: 400 }}>
          <Refusal refusal={refusal} />
          {FIELDS.map((name) => (
            <TextField
              key={name}
              id={name}
              name={name}
              type="password"
              required
              label={translate(`home.secret.${name}`)}
              helperText={
                name === 'next'
                  ? translate('home.secret.nextHelp')
                  : mismatch && name === 'again'
                    ? translate('home.secret.mismatch')
                    : undefined
              }
              error={mismatch && name === 'again'}
              autoComplete={name === 'current' ? 'current-password' : 'new-password'}
            />
          ))}
          <BusyButton type="submit" busy={busy} sx={{ alignSelf: 'flex-end' }}>
            {translate('home.secret.submit')}
          </BusyButton>
        </Stack>
      </Panel>
    </Page>
  );
}
