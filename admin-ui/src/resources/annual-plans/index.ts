import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const annualPlans: AppResource = {
  name: 'annual-plans',
  list: lazy(() => import('./AnnualPlanList')),
  show: lazy(() => import('./AnnualPlanShow')),
};
