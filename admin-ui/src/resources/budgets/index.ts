import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const budgets: AppResource = { name: 'budgets', list: lazy(() => import('./BudgetList')) };
