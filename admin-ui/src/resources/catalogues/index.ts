import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const catalogues: AppResource = {
  name: 'catalogues',
  list: lazy(() => import('./CatalogueList')),
  show: lazy(() => import('./CatalogueShow')),
};
