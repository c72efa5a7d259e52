import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useMe } from '../providers/useMe';
import { PasswordForm } from './PasswordForm';

/**
 * All there is for a person whose password somebody else chose: no menu, no page, and nothing is asked of the server
 * that it would refuse. Once the password is changed the page appears that was wanted.
 */
export function FirstPassword() {
  const translate = useTranslate();
  const logout = useLogout();
  const me = useMe();
  const say = (key: string) => translate(`home.secret.${key}`);
  const title = say('first');
  const product = translate('product.name');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card sx={{ p: 4, width: '100%', maxWidth: 464 }}>
        <Typography variant="h1">{title}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {[me?.user.displayName ?? me?.user.username, me?.department?.name].filter(Boolean).join(' · ')}
        </Typography>
        <Alert severity="info" sx={{ mb: 3 }}>
          {say('firstLead')}
        </Alert>
        <PasswordForm currentHelp={say('oneTime')} />
        <Button size="small" onClick={() => logout()} sx={{ mt: 1 }}>
          {translate('ra.auth.logout')}
        </Button>
      </Card>
    </Box>
  );
}
