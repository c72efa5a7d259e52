import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const acceptances: AppResource = {
  name: 'acceptances',
  list: lazy(() => import('./AcceptanceList')),
  show: lazy(() => import('./AcceptanceShow')),
  create: lazy(() => import('./AcceptanceCreate')),
};
