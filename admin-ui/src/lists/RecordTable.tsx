import { type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable, type RaRecord, useListContext } from 'react-admin';
import { CardList } from './CardList';
import { hiddenAtFirst } from './ColumnMenu';
import type { Column, Identified } from './column';

/** Inside react-admin's List: dense table with sticky header and chosen, remembered columns; cards at phone width. */
export function RecordTable<Row extends Identified>({ columns, empty }: { columns: Column<Row>[]; empty: ReactNode }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, isPending } = useListContext();
  if (isPhone) {
    if (isPending) return null;
    return data?.length ? <CardList rows={data as unknown as Row[]} columns={columns} /> : <>{empty}</>;
  }
  return (
    <DataTable
      bulkActionButtons={false}
      rowClick={false}
      empty={<>{empty}</>}
      hiddenColumns={hiddenAtFirst(columns)}
      sx={{
        '& .RaDataTable-tableWrapper': { overflowX: { sm: 'auto', lg: 'visible' } },
        '& thead th': { position: 'sticky', top: 48, zIndex: 2 },
      }}
    >
      {columns.map((column) => (
        <DataTable.Col
          key={column.source}
          source={column.source}
          label={column.label}
          disableSort={!column.sortable}
          align={column.align}
          render={(record: RaRecord) => column.render(record as unknown as Row)}
        />
      ))}
    </DataTable>
  );
}
