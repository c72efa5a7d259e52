import { dashboards } from '../dashboard';
import { reports } from '../reports';
import { system } from '../system';
import { acceptances } from './acceptances';
import { annualPlans } from './annual-plans';
import type { AppResource } from './appResource';
import { auditEntries } from './audit-entries';
import { budgets } from './budgets';
import { cases } from './cases';
import { catalogueItems } from './catalogue-items';
import { catalogues } from './catalogues';
import { changes } from './changes';
import { contracts } from './contracts';
import { departments } from './departments';
import { duties } from './duties';
import { evaluations } from './evaluations';
import { jurisdictions } from './jurisdictions';
import { materials } from './materials';
import { notices } from './notices';
import { opinions } from './opinions';
import { payments } from './payments';
import { progressReports } from './progress-reports';
import { projects } from './projects';
import { records } from './records';
import { rectifications } from './rectifications';
import { rulebooks } from './rulebooks';
import { users } from './users';

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
  auditEntries,
  catalogueItems,
  catalogues,
  departments,
  duties,
  evaluations,
  jurisdictions,
  progressReports,
  users,
  reports,
  system,
];
