import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const duties: AppResource = { name: 'duties', list: lazy(() => import('./DutyList')) };
