import { Panel } from '../../../layout/Panel';
import { MaterialTable } from '../../materials/MaterialTable';
import { UploadAny } from '../../materials/UploadAny';
import type { ProjectTab } from './projectTab';

export default function MaterialsTab({ project }: ProjectTab) {
  return (
    <Panel>
      <UploadAny project={project.documentId} />
      <MaterialTable project={project.documentId} />
    </Panel>
  );
}
