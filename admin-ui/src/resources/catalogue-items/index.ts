import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const catalogueItems: AppResource = {
  name: 'catalogue-items',
  create: lazy(() => import('./ItemCreate')),
  edit: lazy(() => import('./ItemEdit')),
  show: lazy(() => import('./ItemShow')),
};
