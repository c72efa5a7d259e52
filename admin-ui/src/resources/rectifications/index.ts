import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const rectifications: AppResource = {
  name: 'rectifications',
  list: lazy(() => import('./RectificationList')),
  show: lazy(() => import('./RectificationShow')),
  create: lazy(() => import('./RectificationCreate')),
};
