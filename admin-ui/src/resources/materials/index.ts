import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const materials: AppResource = {
  name: 'materials',
  list: lazy(() => import('./MaterialList')),
};
