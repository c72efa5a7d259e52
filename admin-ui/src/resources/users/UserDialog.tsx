import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ChoiceField } from '../../fields/ChoiceField';
import { type Pickable, RecordPicker } from '../../fields/RecordPicker';
import { WordsField } from '../../fields/WordsField';
import { FormDialog } from '../../system/FormDialog';
import { type Account, type OneTimePassword, ROLES } from './userTypes';

interface Props {
  /** Absent: a new one, whose password is made up by the server. */
  account?: Account;
  onPassword: (password: OneTimePassword) => void;
  onClose: () => void;
}

export function UserDialog({ account, onPassword, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [username, setUsername] = useState(account?.username ?? '');
  const [displayName, setDisplayName] = useState(account?.displayName ?? '');
  const [role, setRole] = useState(account?.role ?? '');
  const [department, setDepartment] = useState<Pickable | null>(account?.department ?? null);
  const say = (key: string, parts?: Record<string, unknown>) => translate(`system.user.${key}`, parts);
  const body = { displayName: displayName.trim(), role, department: department?.documentId };
  const done = (result: OneTimePassword) => {
    const isLost = !account && !result.temporaryPassword;
    const told = account ? 'updated' : isLost ? 'createdUntold' : 'created';
    notify(say(told, { name: username }), { type: isLost ? 'warning' : 'success' });
    if (result.temporaryPassword) onPassword(result);
    onClose();
  };
  return (
    <FormDialog<OneTimePassword>
      title={say(account ? 'edit' : 'create')}
      verb={say('save')}
      ready={username.trim() !== '' && displayName.trim() !== '' && role !== '' && department !== null}
      command={() =>
        account
          ? { path: `/users/${account.documentId}`, method: 'PUT', version: account.version, body }
          : { path: '/users', body: { username: username.trim(), ...body } }
      }
      onDone={done}
      onClose={onClose}
    >
      {!account && (
        <WordsField
          label={say('username')}
          help={say('usernameHelp')}
          value={username}
          onChange={setUsername}
          required
        />
      )}
      <WordsField label={say('displayName')} value={displayName} onChange={setDisplayName} required />
      <ChoiceField
        label={say('role')}
        value={role}
        choices={ROLES.map((value) => ({ value, label: translate(`system.role.${value}`) }))}
        onChange={setRole}
        required
      />
      <RecordPicker
        resource="departments"
        label={say('department')}
        value={department}
        onChange={setDepartment}
        required
      />
    </FormDialog>
  );
}
