import { lazy } from 'react';
import type { AppResource } from '../resources/appResource';

export const system: AppResource = { name: 'system', list: lazy(() => import('./SystemHome')) };
