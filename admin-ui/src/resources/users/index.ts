import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const users: AppResource = { name: 'users', list: lazy(() => import('./UserList')) };
