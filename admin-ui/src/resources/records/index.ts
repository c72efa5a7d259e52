import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const records: AppResource = {
  name: 'records',
  list: lazy(() => import('./RecordList')),
  show: lazy(() => import('./RecordShow')),
  create: lazy(() => import('./RecordCreate')),
};
