import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const payments: AppResource = { name: 'payments', list: lazy(() => import('./PaymentList')) };
