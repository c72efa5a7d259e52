import { CaseTable } from '../../cases/CaseTable';
import type { ProjectTab } from './projectTab';

export default function CasesTab({ project }: ProjectTab) {
  return <CaseTable project={project.documentId} />;
}
