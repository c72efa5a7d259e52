import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const opinions: AppResource = {
  name: 'opinions',
  list: lazy(() => import('./OpinionList')),
  show: lazy(() => import('./OpinionWork')),
};
