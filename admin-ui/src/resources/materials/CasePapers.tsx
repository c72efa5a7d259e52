import { useTranslate } from 'react-admin';
import { Fold } from '../../layout/Fold';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Material } from '../../types';
import { useMaterialColumns } from './useMaterialColumns';

/** As many as one may have to read before an opinion. */
const MOST = 100;

/** What has been handed in with the case: whoever gives an opinion reads it first. `except`: kinds that the step itself asks for, listed there. */
export function CasePapers({ run, except }: { run: string; except: string[] }) {
  const translate = useTranslate();
  const columns = useMaterialColumns();
  const asked = { filter: { case: run }, sort: { field: 'uploadedOn', order: 'ASC' }, perPage: MOST } as const;
  const read = useReadList<Material>('materials', asked);
  const rows = (read.rows ?? []).filter(({ kind }) => !except.includes(kind));
  if (rows.length === 0) return null;
  return (
    <Fold title={translate('cases.handedIn', { smart_count: rows.length })} open>
      <PlainTable rows={rows} columns={columns} caption={translate('materials.title')} empty={null} />
    </Fold>
  );
}
