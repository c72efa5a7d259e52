import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { TextFilter } from '../../fields/Filters';
import { formatDate } from '../../format/date';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { ProjectLink } from '../../money/ProjectLink';
import { useMay } from '../../providers/useMe';
import { useOpens } from '../../providers/useOpens';
import { CatalogueButton } from './CatalogueButton';
import { CatalogueStateTag } from './CatalogueStateTag';
import type { Catalogue } from './catalogueTypes';

export default function CatalogueList() {
  const translate = useTranslate();
  const opens = useOpens('catalogue');
  const mayCompile = useMay('catalogue', 'create') && opens;
  const head = (key: string) => translate(`catalogue.columns.${key}`);
  const columns: Column<Catalogue>[] = [
    {
      source: 'system',
      label: head('system'),
      primary: true,
      sortable: true,
      render: (row) => (
        <Link component={RouterLink} to={`/catalogues/${row.documentId}/show`}>
          {row.system || row.title}
        </Link>
      ),
    },
    { source: 'project', label: head('project'), render: (row) => <ProjectLink project={row.project} /> },
    { source: 'department', label: head('unit'), render: (row) => row.department?.name ?? '' },
    { source: 'state', label: head('state'), render: (row) => <CatalogueStateTag state={row.state} /> },
    { source: 'on', label: head('on'), sortable: true, render: (row) => formatDate(row.on) },
  ];
  return (
    <ListPage<Catalogue>
      title={translate('catalogue.title')}
      lead={translate('catalogue.lead')}
      columns={columns}
      filters={[<TextFilter key="system" source="system$contains" label={head('system')} alwaysOn />]}
      action={mayCompile && <CatalogueButton />}
      empty={{ title: translate('catalogue.empty.title'), help: translate('catalogue.empty.help') }}
    />
  );
}
