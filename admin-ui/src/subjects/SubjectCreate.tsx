import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Await } from '../layout/Await';
import { Page } from '../layout/Page';
import { useMe } from '../providers/useMe';
import { useRead } from '../providers/useRead';
import { useFacts, useRulebook } from '../providers/useRulebook';
import type { ProjectDetail } from '../types';
import { SubjectForm } from './SubjectForm';
import type { SubjectKind } from './subjectKinds';

/** Asking for a change or an acceptance, ordering a rectification: on the project it was begun from, or on one to be chosen. */
export function SubjectCreate({ kind }: { kind: SubjectKind }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const id = search.get('project');
  const me = useMe();
  const rulebook = useRulebook();
  const facts = useFacts();
  const project = useRead<ProjectDetail>(id ? `/projects/${id}` : null);
  const isReady = me && rulebook && Object.keys(facts).length > 0 && (!id || project.value);
  return (
    <Page title={translate(`${kind.resource}.create`)} lead={project.value?.name}>
      <Await
        query={{ error: project.error, refetch: project.refetch }}
        value={isReady ? { project: project.value ?? null } : undefined}
        rows={8}
      >
        {(found) => <SubjectForm kind={kind} project={found.project} />}
      </Await>
    </Page>
  );
}
