import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceFilter, TextFilter } from '../../fields/Filters';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { useMay } from '../../providers/useMe';
import { StatusTag } from '../../status/StatusTag';
import { SystemTabs } from '../../system/SystemTabs';
import { PasswordShown } from './PasswordShown';
import { UserActs } from './UserActs';
import { UserDialog } from './UserDialog';
import { type Account, type OneTimePassword, ROLES } from './userTypes';

export default function UserList() {
  const translate = useTranslate();
  const mayCreate = useMay('user', 'create');
  const [isCreating, setCreating] = useState(false);
  const [password, setPassword] = useState<OneTimePassword | null>(null);
  const say = (key: string) => translate(`system.user.${key}`);
  const roles = ROLES.map((id) => ({ id, name: translate(`system.role.${id}`) }));
  const columns: Column<Account>[] = [
    {
      source: 'username',
      label: say('columns.username'),
      primary: true,
      sortable: true,
      render: (row) => row.username,
    },
    { source: 'displayName', label: say('columns.displayName'), render: (row) => row.displayName ?? '' },
    { source: 'role', label: say('columns.role'), render: (row) => translate(`system.role.${row.role}`, { _: '' }) },
    { source: 'department', label: say('columns.department'), render: (row) => row.department?.name ?? '' },
    { source: 'blocked', label: say('columns.state'), render: (row) => <AccountState account={row} /> },
    {
      source: 'acts',
      label: translate('system.acts'),
      align: 'right',
      render: (row) => <UserActs account={row} onPassword={setPassword} />,
    },
  ];
  const create = mayCreate && (
    <Button variant="contained" onClick={() => setCreating(true)}>
      {say('create')}
    </Button>
  );
  return (
    <ListPage<Account>
      title={translate('system.title')}
      lead={say('lead')}
      columns={columns}
      sort={{ field: 'username', order: 'ASC' }}
      filters={[
        <TextFilter key="username" source="username$contains" label={say('columns.username')} alwaysOn />,
        <ChoiceFilter key="role" source="role" label={say('columns.role')} choices={roles} alwaysOn />,
      ]}
      action={create}
      empty={{ title: say('empty.title'), help: say('empty.help') }}
    >
      <SystemTabs page="users" />
      {isCreating && <UserDialog onPassword={setPassword} onClose={() => setCreating(false)} />}
      {password && <PasswordShown password={password} onClose={() => setPassword(null)} />}
    </ListPage>
  );
}

function AccountState({ account }: { account: Account }) {
  const translate = useTranslate();
  if (account.blocked) return <StatusTag kind="blocked">{translate('system.user.state.blocked')}</StatusTag>;
  if (account.mustChangePassword) return <StatusTag kind="warn">{translate('system.user.state.mustChange')}</StatusTag>;
  return <StatusTag kind="done">{translate('system.user.state.active')}</StatusTag>;
}
