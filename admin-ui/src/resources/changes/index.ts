import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const changes: AppResource = {
  name: 'changes',
  list: lazy(() => import('./ChangeList')),
  show: lazy(() => import('./ChangeShow')),
  create: lazy(() => import('./ChangeCreate')),
};
