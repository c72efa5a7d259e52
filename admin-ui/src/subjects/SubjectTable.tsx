import { useTranslate } from 'react-admin';
import { Await } from '../layout/Await';
import { EmptyState } from '../layout/EmptyState';
import { Panel } from '../layout/Panel';
import { PlainTable } from '../lists/PlainTable';
import { useReadList } from '../providers/useRead';
import type { Subject } from '../types';
import type { SubjectKind } from './subjectKinds';
import { useSubjectColumns } from './useSubjectColumns';

/** Subjects of one kind on one project, for its tab. */
export function SubjectTable({ kind, project }: { kind: SubjectKind; project: string }) {
  const translate = useTranslate();
  const columns = useSubjectColumns<Subject>(kind, false);
  const query = useReadList<Subject>(kind.resource, { filter: { project } });
  const empty = (
    <EmptyState title={translate(`${kind.resource}.empty`)} help={translate(`${kind.resource}.emptyHelp`)} />
  );
  return (
    <Panel title={translate(`${kind.resource}.title`)}>
      <Await query={query} value={query.rows} rows={2}>
        {(rows) => <PlainTable rows={rows} columns={columns} empty={empty} />}
      </Await>
    </Panel>
  );
}
