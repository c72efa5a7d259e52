import { useTranslate } from 'react-admin';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { ExportButton, WorkbookButton } from '../../lists/ExportButton';
import { ListActions } from '../../lists/ListActions';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Material } from '../../types';
import { FormButtons } from './FormButton';
import { useMaterialColumns } from './useMaterialColumns';

const NEWEST = { field: 'uploadedOn', order: 'DESC' } as const;

/** All papers of one project, newest first. */
export function MaterialTable({ project }: { project: string }) {
  const translate = useTranslate();
  const columns = useMaterialColumns();
  const asked = { filter: { project }, sort: NEWEST };
  const query = useReadList<Material>('materials', asked);
  return (
    <>
      <ListActions>
        <FormButtons project={project} />
        <WorkbookButton
          path={`/projects/${project}/dossier?format=zip`}
          label={translate('materials.bundle')}
          hint={translate('materials.bundleHint')}
        />
        <ExportButton resource="materials" {...asked} />
      </ListActions>
      <Await query={query} value={query.rows}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            empty={<EmptyState title={translate('materials.empty')} help={translate('materials.emptyHelp')} />}
          />
        )}
      </Await>
    </>
  );
}
