import { Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { Reference } from '../types';

export function ProjectLink({ project }: { project: Reference | null }) {
  if (!project) return null;
  return (
    <Link component={RouterLink} to={`/projects/${project.documentId}/show`}>
      {project.name}
    </Link>
  );
}
