import { Alert, Box, Card, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { BusyButton } from '../acts/BusyButton';
import { ApiError } from '../providers/apiError';

export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefused(null);
    try {
      await login({ username: String(form.get('username')), password: String(form.get('password')) });
    } catch (error) {
      const known = error instanceof ApiError && error.status !== 400;
      setRefused(known ? (error as ApiError).message : translate('login.refused'));
      setBusy(false);
    }
  };
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card component="form" onSubmit={submit} sx={{ p: 4, width: '100%', maxWidth: 400 }}>
        <Typography variant="h1">{translate('product.name')}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
          {translate('product.motto')}
        </Typography>
        <Stack spacing={2}>
          {refused && <Alert severity="error">{refused}</Alert>}
          <TextField
            id="username"
            name="username"
            label={translate('login.username')}
            autoComplete="username"
            autoFocus
            required
          />
          <TextField
            id="password"
            name="password"
            type="password"
            label={translate('login.password')}
            autoComplete="current-password"
            required
          />
          <BusyButton type="submit" busy={busy} size="large">
            {translate('login.submit')}
          </BusyButton>
        </Stack>
      </Card>
    </Box>
  );
}
