import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { useMay } from '../../providers/useMe';
import { UserDialog } from './UserDialog';
import type { Account, OneTimePassword } from './userTypes';

type Act = 'edit' | 'switch' | 'reset';
interface Props {
  account: Account;
  onPassword: (password: OneTimePassword) => void;
}

export function UserActs({ account, onPassword }: Props) {
  const translate = useTranslate();
  const [act, setAct] = useState<Act | null>(null);
  const mayUpdate = useMay('user', 'update');
  const close = () => setAct(null);
  if (!mayUpdate) return null;
  const say = (key: string) => translate(`system.user.${key}`);
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'flex-end', whiteSpace: 'nowrap' }}>
        <Button size="small" onClick={() => setAct('edit')}>
          {say('editShort')}
        </Button>
        <Button size="small" onClick={() => setAct('reset')}>
          {say('reset')}
        </Button>
        <Button size="small" onClick={() => setAct('switch')}>
          {say(account.blocked ? 'enable' : 'disable')}
        </Button>
      </Stack>
      {act === 'edit' && <UserDialog account={account} onPassword={onPassword} onClose={close} />}
      {act === 'switch' && <SwitchDialog account={account} onClose={close} />}
      {act === 'reset' && <ResetDialog account={account} onPassword={onPassword} onClose={close} />}
    </>
  );
}

function SwitchDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const verb = account.blocked ? 'enable' : 'disable';
  const say = (key: string) => translate(`system.user.${key}`, { name: account.username });
  const done = () => {
    notify(say(`${verb}d`), { type: 'success' });
    onClose();
  };
  return (
    <ActDialog
      open
      title={say(`${verb}Title`)}
      verb={say(verb)}
      summary={accountLines(account, say)}
      command={() => ({ path: `/users/${account.documentId}/${verb}`, version: account.version })}
      onDone={done}
      onClose={onClose}
    />
  );
}

function ResetDialog({ account, onPassword, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = (key: string) => translate(`system.user.${key}`, { name: account.username });
  const done = (result: OneTimePassword) => {
    notify(say('resetDone'), { type: 'success' });
    onPassword(result);
    onClose();
  };
  return (
    <ActDialog<OneTimePassword>
      open
      title={say('resetTitle')}
      verb={say('reset')}
      summary={accountLines(account, say)}
      command={() => ({ path: `/users/${account.documentId}/reset-password`, version: account.version })}
      onDone={done}
      onClose={onClose}
    >
      <Typography variant="body2">{say('resetNote')}</Typography>
    </ActDialog>
  );
}

const accountLines = (account: Account, say: (key: string) => string) => [
  { label: say('username'), value: account.username },
  { label: say('displayName'), value: account.displayName ?? '' },
  { label: say('department'), value: account.department?.name ?? '' },
];
