import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const progressReports: AppResource = {
  name: 'progress-reports',
  list: lazy(() => import('./ProgressList')),
  show: lazy(() => import('./ProgressShow')),
};
