import { useTranslate } from 'react-admin';
import { Panel } from '../../../layout/Panel';
import type { ProjectDetail } from '../../../types';
import { MaterialTable } from '../../materials/MaterialTable';
import { UploadAny } from '../../materials/UploadAny';

/** Papers may be put with a draft before it is handed in; they go along with it. */
export function DraftPapers({ project }: { project: ProjectDetail | null }) {
  const translate = useTranslate();
  if (project?.stage !== 'draft') return null;
  return (
    <Panel title={translate('projects.tabs.materials')}>
      <UploadAny project={project.documentId} />
      <MaterialTable project={project.documentId} />
    </Panel>
  );
}
