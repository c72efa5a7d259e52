import { Box, Card } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { FilterForm, ListBase, Pagination, type SortPayload } from 'react-admin';
import { EmptyState } from '../layout/EmptyState';
import { Page } from '../layout/Page';
import { ColumnMenu } from './ColumnMenu';
import type { Column, Identified } from './column';
import { ListExportButton } from './ExportButton';
import { NoMatch } from './NoMatch';
import { RecordTable } from './RecordTable';

interface ListPageProps<Row> {
  title: string;
  lead?: ReactNode;
  columns: Column<Row>[];
  /** react-admin inputs with `alwaysOn`; sources may end in an operator: `name$contains`. */
  filters?: ReactElement[];
  /** Main action, top right. */
  action?: ReactNode;
  sort?: SortPayload;
  /** Always applied, not shown among the filters. */
  filter?: Record<string, unknown>;
  filterDefaultValues?: Record<string, unknown>;
  /** Why it is empty and what to do, when there is nothing at all. */
  empty: { title: string; help: string; action?: ReactNode };
  /** Above the table: saved views, tabs. */
  children?: ReactNode;
}

/** A list page: 25 rows, filters in one line, columns chosen and remembered. */
export function ListPage<Row extends Identified>({
  title,
  lead,
  columns,
  filters,
  action,
  empty,
  children,
  ...list
}: ListPageProps<Row>) {
  return (
    <ListBase perPage={25} exporter={false} disableSyncWithLocation={false} {...list}>
      <Page title={title} lead={lead} action={action}>
        {children}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-end', mb: 1 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>{filters && <FilterForm filters={filters} />}</Box>
          <ListExportButton filter={list.filter} />
          <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
            <ColumnMenu columns={columns} />
          </Box>
        </Box>
        <Card
          sx={{
            overflow: 'visible',
            bgcolor: { xs: 'transparent', sm: 'background.paper' },
            borderWidth: { xs: 0, sm: 1 },
          }}
        >
          <RecordTable columns={columns} empty={<NoMatch otherwise={<EmptyState {...empty} />} />} />
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </Card>
      </Page>
    </ListBase>
  );
}
