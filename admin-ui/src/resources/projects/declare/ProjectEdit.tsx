import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Await } from '../../../layout/Await';
import { Page } from '../../../layout/Page';
import { useMe } from '../../../providers/useMe';
import { useRead } from '../../../providers/useRead';
import { useFacts, useRulebook } from '../../../providers/useRulebook';
import type { ProjectDetail } from '../../../types';
import { DeclareForm } from './DeclareForm';
import { WithdrawButton } from './WithdrawButton';

/** A declaration that is saved but not yet, or no longer, under review. */
export default function ProjectEdit() {
  const translate = useTranslate();
  const { id } = useParams();
  const me = useMe();
  const rulebook = useRulebook();
  const facts = useFacts();
  const project = useRead<ProjectDetail>(`/projects/${id}`);
  const ready = me && rulebook && Object.keys(facts).length > 0 && project.value;
  return (
    <Page
      title={translate(project.value?.stage === 'draft' ? 'projects.form.title' : 'projects.form.edit')}
      lead={project.value?.name}
      action={project.value && <WithdrawButton project={project.value} />}
    >
      <Await
        query={project}
        value={ready ? { rulebook, project: project.value as ProjectDetail } : undefined}
        rows={10}
      >
        {(found) => <DeclareForm key={`${found.project.documentId} ${found.project.stage}`} {...found} />}
      </Await>
    </Page>
  );
}
