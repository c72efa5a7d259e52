import { lazy } from 'react';
import type { AppResource } from '../resources/appResource';

export const dashboards: AppResource = { name: 'dashboards', list: lazy(() => import('./ExecutionPage')) };
