import { ProjectMoney } from '../../../money/ProjectMoney';
import type { ProjectTab } from './projectTab';

export default function MoneyTab({ project }: ProjectTab) {
  return <ProjectMoney project={project} />;
}
