import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { TextFilter } from '../fields/Filters';
import { ListPage } from '../lists/ListPage';
import { useMay } from '../providers/useMe';
import { useOpens } from '../providers/useOpens';
import type { Subject } from '../types';
import type { SubjectKind } from './subjectKinds';
import { useSubjectColumns } from './useSubjectColumns';

export function SubjectList({ kind }: { kind: SubjectKind }) {
  const translate = useTranslate();
  const opens = useOpens(kind.subject);
  const may = useMay(kind.resource, 'create') && opens;
  return (
    <ListPage<Subject>
      title={translate(`${kind.resource}.title`)}
      columns={useSubjectColumns(kind)}
      filters={[<TextFilter key="q" source="q" alwaysOn label={translate('projects.filter.search')} />]}
      action={
        may && (
          <Button component={Link} to={`/${kind.resource}/create`} variant="contained">
            {translate(`${kind.resource}.create`)}
          </Button>
        )
      }
      empty={{ title: translate(`${kind.resource}.empty`), help: translate(`${kind.resource}.emptyHelp`) }}
    />
  );
}
