import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const notices: AppResource = { name: 'notices', list: lazy(() => import('./NoticeList')) };
