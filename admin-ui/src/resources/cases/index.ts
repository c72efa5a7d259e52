import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const cases: AppResource = {
  name: 'cases',
  list: lazy(() => import('./CaseList')),
  show: lazy(() => import('./CaseShow')),
};
