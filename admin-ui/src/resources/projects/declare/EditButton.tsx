import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay, useMe } from '../../../providers/useMe';
import type { ProjectDetail, Standing } from '../../../types';

/** Correcting the declaration as long as nobody has it under review, and carrying a decided change into it. */
export function EditButton({ project, standing }: { project: ProjectDetail; standing: Standing }) {
  const translate = useTranslate();
  const may = useMay('projects', 'update');
  const isOwn = useMe()?.department?.documentId === project.department?.documentId;
  const isUnderWay = standing.cases.some((run) => run.state === 'open');
  const isDraft = project.stage === 'draft';
  const isOpen = project.stage !== 'withdrawn' && !project.isFrozen && (project.isChanging || !isUnderWay);
  if (!may || !isOwn || !(isDraft || isOpen)) return null;
  return (
    <Button
      component={Link}
      to={`/projects/${project.documentId}/declare`}
      variant={isDraft ? 'contained' : 'outlined'}
    >
      {translate(isDraft ? 'projects.goOn' : 'projects.edit')}
    </Button>
  );
}
