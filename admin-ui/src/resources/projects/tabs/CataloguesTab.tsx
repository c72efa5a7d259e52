import { useTranslate } from 'react-admin';
import { formatDate } from '../../../format/date';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import type { Column } from '../../../lists/column';
import { PlainTable } from '../../../lists/PlainTable';
import { RecordLink } from '../../../lists/RecordLink';
import { useMay } from '../../../providers/useMe';
import { useOpens } from '../../../providers/useOpens';
import { useReadList } from '../../../providers/useRead';
import { CatalogueButton } from '../../catalogues/CatalogueButton';
import { CatalogueStateTag } from '../../catalogues/CatalogueStateTag';
import type { Catalogue } from '../../catalogues/catalogueTypes';
import type { ProjectTab } from './projectTab';

/** Catalogues of the project's systems. */
export default function CataloguesTab({ project }: ProjectTab) {
  const translate = useTranslate();
  const opens = useOpens('catalogue');
  const may = useMay('catalogues', 'create') && opens;
  const query = useReadList<Catalogue>('catalogues', { filter: { project: project.documentId } });
  const head = (key: string) => translate(`catalogue.columns.${key}`);
  const columns: Column<Catalogue>[] = [
    {
      source: 'system',
      label: head('system'),
      primary: true,
      render: (row) => <RecordLink to={`/catalogues/${row.documentId}/show`}>{row.system}</RecordLink>,
    },
    { source: 'state', label: head('state'), render: (row) => <CatalogueStateTag state={row.state} /> },
    { source: 'on', label: head('on'), render: (row) => formatDate(row.on) },
  ];
  return (
    <Panel title={translate('catalogue.title')} action={may && <CatalogueButton project={project} />}>
      <Await query={query} value={query.rows}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            empty={<EmptyState title={translate('catalogue.empty.title')} help={translate('catalogue.empty.help')} />}
          />
        )}
      </Await>
    </Panel>
  );
}
