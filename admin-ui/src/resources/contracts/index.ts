import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const contracts: AppResource = {
  name: 'contracts',
  list: lazy(() => import('./ContractList')),
  show: lazy(() => import('./ContractShow')),
};
