import { Card } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { ExportButton } from '../../lists/ExportButton';
import { ListActions } from '../../lists/ListActions';
import { Pager } from '../../lists/Pager';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { CaseSummary } from '../../types';
import { useCaseColumns } from './useCaseColumns';

const PAGE = 25;
const NEWEST = { field: 'openedOn', order: 'DESC' } as const;

/** Cases one may see: those of a project, or all of one's own. */
export function CaseTable({ project }: { project?: string }) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const columns = useCaseColumns({ withProject: project === undefined });
  const asked = { filter: project ? { project } : {}, sort: NEWEST };
  const query = useReadList<CaseSummary>('cases', { ...asked, page, perPage: PAGE });
  const words = project ? 'projects.noCase' : 'cases.emptyMine';
  return (
    <Await query={query} value={query.rows}>
      {(rows) => (
        <>
          <ListActions>
            <ExportButton resource="cases" {...asked} />
          </ListActions>
          <Card sx={{ borderWidth: { xs: 0, sm: 1 }, bgcolor: { xs: 'transparent', sm: 'background.paper' } }}>
            <PlainTable
              rows={rows}
              columns={columns}
              empty={<EmptyState title={translate(words)} help={translate(`${words}Help`)} />}
            />
            <Pager total={query.total ?? 0} page={page} perPage={PAGE} onPage={setPage} />
          </Card>
        </>
      )}
    </Await>
  );
}
