import { dashboards } from '../dashboard';
import { annualPlans } from './annual-plans';
import type { AppResource } from './appResource';
import { budgets } from './budgets';
import { contracts } from './contracts';
import { payments } from './payments';
import { rulebooks } from './rulebooks';

/** Every resource of the product, one line each; a folder tells its own screens. */
export const resources: AppResource[] = [dashboards, annualPlans, payments, contracts, budgets, rulebooks];
