import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { FlowProps } from './FlowBoard';

/** What lays a picture out comes only where there is one. */
const FlowBoard = lazy(() => import('./FlowBoard'));

export function FlowView(props: FlowProps) {
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={160} />}>
      <FlowBoard {...props} />
    </Suspense>
  );
}
