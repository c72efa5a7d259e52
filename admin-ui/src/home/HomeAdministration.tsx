import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Panel } from '../layout/Panel';

const WORK = [
  ['/users', 'home.admin.users'],
  ['/departments', 'home.admin.departments'],
  ['/jurisdictions', 'home.admin.jurisdictions'],
  ['/rulebooks', 'home.admin.rulebooks'],
  ['/audit-entries', 'home.admin.audit'],
] as const;

/** An administrator decides nothing on projects; here is what he keeps in order. */
export function HomeAdministration() {
  const translate = useTranslate();
  return (
    <Panel title={translate('home.admin.title')}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {WORK.map(([to, label]) => (
          <Button key={to} component={Link} to={to} variant="outlined">
            {translate(label)}
          </Button>
        ))}
      </Stack>
    </Panel>
  );
}
