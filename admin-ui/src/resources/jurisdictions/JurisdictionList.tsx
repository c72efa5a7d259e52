import { Button, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../../format/date';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { useMay } from '../../providers/useMe';
import { StatusTag } from '../../status/StatusTag';
import { SystemTabs } from '../../system/SystemTabs';
import { JurisdictionDialog } from './JurisdictionDialog';
import type { Jurisdiction } from './jurisdictionTypes';

export default function JurisdictionList() {
  const translate = useTranslate();
  const mayEdit = useMay('jurisdiction', 'update');
  const [edited, setEdited] = useState<Jurisdiction | null>(null);
  const say = (key: string) => translate(`system.jurisdiction.${key}`);
  const columns: Column<Jurisdiction>[] = [
    { source: 'name', label: say('columns.name'), primary: true, render: (row) => row.name },
    {
      source: 'level',
      label: say('columns.level'),
      render: (row) => translate(`rulebook.level.${row.level}`, { _: '' }),
    },
    {
      source: 'rulebook',
      label: say('columns.rulebook'),
      render: (row) => (
        <Link component={RouterLink} to={`/rulebooks/${row.rulebook}/show`}>
          {translate('rulebook.title')}
        </Link>
      ),
    },
    {
      source: 'effectiveFrom',
      label: say('columns.effectiveFrom'),
      render: (row) =>
        row.effectiveFrom ? formatDate(row.effectiveFrom) : <StatusTag kind="warn">{say('unset')}</StatusTag>,
    },
  ];
  const edit: Column<Jurisdiction> = {
    source: 'edit',
    label: translate('system.acts'),
    align: 'right',
    render: (row) => (
      <Button size="small" onClick={() => setEdited(row)}>
        {say('edit')}
      </Button>
    ),
  };
  return (
    <ListPage<Jurisdiction>
      title={translate('system.title')}
      lead={say('lead')}
      columns={mayEdit ? [...columns, edit] : columns}
      sort={{ field: 'code', order: 'ASC' }}
      empty={{ title: say('empty.title'), help: say('empty.help') }}
    >
      <SystemTabs page="jurisdictions" />
      {edited && <JurisdictionDialog jurisdiction={edited} onClose={() => setEdited(null)} />}
    </ListPage>
  );
}
