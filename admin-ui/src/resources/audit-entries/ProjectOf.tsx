import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../../providers/useMe';
import type { AuditEntry } from './auditTypes';

/** The project an entry is about; a link for whoever may open projects. */
export function ProjectOf({ entry: { project, projectName } }: { entry: AuditEntry }) {
  const mayOpen = useMay('project', 'findOne');
  if (!project || !projectName) return null;
  if (!mayOpen) return <>{projectName}</>;
  return (
    <Link component={RouterLink} to={`/projects/${project}/show`}>
      {projectName}
    </Link>
  );
}
