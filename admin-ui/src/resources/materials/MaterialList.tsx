import { useTranslate } from 'react-admin';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { RecordLink } from '../../lists/RecordLink';
import type { Material } from '../../types';
import { useMaterialColumns } from './useMaterialColumns';

export default function MaterialList() {
  const translate = useTranslate();
  const project: Column<Material> = {
    source: 'project',
    label: translate('subjects.project'),
    render: (row) =>
      row.project && <RecordLink to={`/projects/${row.project.documentId}/show`}>{row.project.name}</RecordLink>,
  };
  const [name, ...others] = useMaterialColumns();
  return (
    <ListPage<Material>
      title={translate('materials.title')}
      columns={name ? [name, project, ...others] : others}
      sort={{ field: 'uploadedOn', order: 'DESC' }}
      empty={{ title: translate('materials.empty'), help: translate('materials.emptyHelp') }}
    />
  );
}
