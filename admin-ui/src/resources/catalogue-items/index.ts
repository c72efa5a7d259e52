import { lazy } from 'react';
import type { AppResource } from '../appResource';
import { leadTo } from '../leadTo';

export const catalogueItems: AppResource = {
  name: 'catalogue-items',
  list: leadTo('/catalogues'),
  create: lazy(() => import('./ItemCreate')),
  edit: lazy(() => import('./ItemEdit')),
  show: lazy(() => import('./ItemShow')),
};
