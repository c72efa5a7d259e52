import { RecordTableOf } from '../../records/RecordTableOf';
import type { ProjectTab } from './projectTab';

export default function RecordsTab({ project }: ProjectTab) {
  return <RecordTableOf project={project.documentId} />;
}
