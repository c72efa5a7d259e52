import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { TextFilter } from '../../fields/Filters';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { useMay } from '../../providers/useMe';
import { useLabels } from '../../providers/useRulebook';
import { SystemTabs } from '../../system/SystemTabs';
import { DepartmentDialog } from './DepartmentDialog';
import type { Department } from './departmentTypes';

/** undefined: nothing is being edited; null: a new one. */
type Edited = Department | null | undefined;

export default function DepartmentList() {
  const translate = useTranslate();
  const labels = useLabels();
  const mayEdit = useMay('department', 'update');
  const [edited, setEdited] = useState<Edited>(undefined);
  const say = (key: string) => translate(`system.department.${key}`);
  const columns: Column<Department>[] = [
    { source: 'name', label: say('columns.name'), primary: true, sortable: true, render: (row) => row.name },
    { source: 'code', label: say('columns.code'), sortable: true, render: (row) => row.code },
    { source: 'bodies', label: say('columns.bodies'), render: (row) => (row.bodies ?? []).map(labels.body).join('、') },
    {
      source: 'isLowerLevel',
      label: say('columns.isLowerLevel'),
      render: (row) => translate(row.isLowerLevel ? 'words.yes' : 'words.no'),
    },
    { source: 'phone', label: say('columns.phone'), hidden: true, render: (row) => row.phone ?? '' },
  ];
  const edit: Column<Department> = {
    source: 'edit',
    label: translate('system.acts'),
    align: 'right',
    render: (row) => (
      <Button size="small" onClick={() => setEdited(row)}>
        {say('edit')}
      </Button>
    ),
  };
  const create = mayEdit && (
    <Button variant="contained" onClick={() => setEdited(null)}>
      {say('create')}
    </Button>
  );
  return (
    <ListPage<Department>
      title={translate('system.title')}
      lead={say('lead')}
      columns={mayEdit ? [...columns, edit] : columns}
      sort={{ field: 'code', order: 'ASC' }}
      filters={[<TextFilter key="name" source="name$contains" label={say('columns.name')} alwaysOn />]}
      action={create}
      empty={{ title: say('empty.title'), help: say('empty.help') }}
    >
      <SystemTabs page="departments" />
      {edited !== undefined && <DepartmentDialog department={edited} onClose={() => setEdited(undefined)} />}
    </ListPage>
  );
}
