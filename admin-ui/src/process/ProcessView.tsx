import { Box, Skeleton, type Theme, useMediaQuery } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { CaseGraph, Step } from '../types';
import { inOrder } from './inOrder';
import { StepList } from './StepList';

const ProcessPicture = lazy(() => import('./ProcessPicture'));

/** Picture and list where there is room, the list alone on a phone. */
export function ProcessView({ steps, graph }: { steps: Step[]; graph: CaseGraph }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const list = <StepList steps={inOrder(steps, graph)} />;
  if (isPhone) return list;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Suspense fallback={<Skeleton variant="rounded" height={160} />}>
        <ProcessPicture steps={steps} graph={graph} />
      </Suspense>
      {list}
    </Box>
  );
}
