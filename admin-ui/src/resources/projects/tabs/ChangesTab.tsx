import { Stack } from '@mui/material';
import { SubjectTable } from '../../../subjects/SubjectTable';
import { ACCEPTANCE, CHANGE, RECTIFICATION } from '../../../subjects/subjectKinds';
import type { ProjectTab } from './projectTab';

/** 变更与验收, and what had to be put right. */
export default function ChangesTab({ project }: ProjectTab) {
  return (
    <Stack spacing={2}>
      {[CHANGE, ACCEPTANCE, RECTIFICATION].map((kind) => (
        <SubjectTable key={kind.resource} kind={kind} project={project.documentId} />
      ))}
    </Stack>
  );
}
