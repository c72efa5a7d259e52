import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const evaluations: AppResource = {
  name: 'evaluations',
  list: lazy(() => import('./EvaluationList')),
  show: lazy(() => import('./EvaluationShow')),
};
