import { dashboards } from '../dashboard';
import { acceptances } from './acceptances';
import { annualPlans } from './annual-plans';
import type { AppResource } from './appResource';
import { budgets } from './budgets';
import { cases } from './cases';
import { changes } from './changes';
import { contracts } from './contracts';
import { materials } from './materials';
import { notices } from './notices';
import { opinions } from './opinions';
import { payments } from './payments';
import { projects } from './projects';
import { records } from './records';
import { rectifications } from './rectifications';
import { rulebooks } from './rulebooks';

/** Every resource of the product, one line each; a folder tells its own screens. */
export const resources: AppResource[] = [
  projects,
  opinions,
  cases,
  changes,
  acceptances,
  rectifications,
  records,
  materials,
  notices,
  dashboards,
  annualPlans,
  payments,
  contracts,
  budgets,
  rulebooks,
];
