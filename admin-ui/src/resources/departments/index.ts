import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const departments: AppResource = { name: 'departments', list: lazy(() => import('./DepartmentList')) };
