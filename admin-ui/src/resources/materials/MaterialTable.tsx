import { useTranslate } from 'react-admin';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Material } from '../../types';
import { useMaterialColumns } from './useMaterialColumns';

/** All papers of one project, newest first. */
export function MaterialTable({ project }: { project: string }) {
  const translate = useTranslate();
  const columns = useMaterialColumns();
  const query = useReadList<Material>('materials', {
    filter: { project },
    sort: { field: 'uploadedOn', order: 'DESC' },
  });
  return (
    <Await query={query} value={query.rows}>
      {(rows) => (
        <PlainTable
          rows={rows}
          columns={columns}
          empty={<EmptyState title={translate('materials.empty')} help={translate('materials.emptyHelp')} />}
        />
      )}
    </Await>
  );
}
