import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SummaryList } from '../../acts/SummaryList';
import type { OneTimePassword } from './userTypes';

/** The one time the password can be seen; closed only by the button, so that no stray click loses it. */
export function PasswordShown({ password, onClose }: { password: OneTimePassword; onClose: () => void }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`system.user.${key}`);
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="password-title">
      <DialogTitle id="password-title">{say('password')}</DialogTitle>
      <DialogContent dividers>
        <Stack spacing={2}>
          <SummaryList
            summary={[
              { label: say('username'), value: password.username },
              { label: say('password'), value: <code>{password.temporaryPassword}</code> },
            ]}
          />
          <Alert severity="warning">{say('passwordNote')}</Alert>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {say('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
