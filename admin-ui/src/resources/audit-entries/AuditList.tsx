import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ChoiceFilter, DateFilter, TextFilter } from '../../fields/Filters';
import { formatMoment } from '../../format/date';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { articlesOf } from './articles';
import type { AuditEntry } from './auditTypes';
import { ENTITIES } from './entities';
import { ProjectOf } from './ProjectOf';
import { useAuditWords } from './useAuditWords';
import { VerifyButton } from './VerifyButton';

export default function AuditList() {
  const translate = useTranslate();
  const words = useAuditWords();
  const head = (key: string) => translate(`audit.columns.${key}`);
  const filter = (key: string) => translate(`audit.filters.${key}`);
  const columns: Column<AuditEntry>[] = [
    {
      source: 'seq',
      label: head('seq'),
      primary: true,
      sortable: true,
      render: (row) => (
        <Link component={RouterLink} to={`/audit-entries/${row.documentId}/show`}>
          {translate('audit.open', { seq: row.seq })}
        </Link>
      ),
    },
    { source: 'at', label: head('at'), sortable: true, render: (row) => formatMoment(row.at) },
    { source: 'userName', label: head('userName'), render: (row) => row.userName ?? '' },
    { source: 'role', label: head('role'), render: (row) => words.role(row.role) },
    { source: 'department', label: head('department'), render: (row) => row.department ?? '' },
    { source: 'action', label: head('action'), render: (row) => words.action(row) },
    { source: 'result', label: head('result'), render: (row) => words.result(row.result) },
    { source: 'projectName', label: head('project'), render: (row) => <ProjectOf entry={row} /> },
    { source: 'findings', label: head('articles'), render: articlesOf },
    { source: 'address', label: head('address'), hidden: true, render: (row) => row.address ?? '' },
    { source: 'requestId', label: head('requestId'), hidden: true, render: (row) => row.requestId ?? '' },
  ];
  const entities = ENTITIES.map((id) => ({ id, name: words.entity(id) }));
  return (
    <ListPage<AuditEntry>
      title={translate('audit.title')}
      lead={translate('audit.lead')}
      columns={columns}
      sort={{ field: 'seq', order: 'DESC' }}
      filters={[
        <DateFilter key="from" source="at$gte" label={filter('from')} alwaysOn />,
        <DateFilter key="to" source="at$lte" label={filter('to')} alwaysOn />,
        <ChoiceFilter key="entity" source="entity" label={filter('entity')} choices={entities} alwaysOn />,
        <TextFilter key="user" source="userName$contains" label={filter('user')} alwaysOn />,
      ]}
      empty={{ title: translate('audit.empty.title'), help: translate('audit.empty.help') }}
    >
      <VerifyButton />
    </ListPage>
  );
}
