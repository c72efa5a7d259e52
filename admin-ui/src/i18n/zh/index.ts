import { cases } from './cases';
import { execution } from './execution';
import { facts } from './facts';
import { findings } from './findings';
import { home } from './home';
import { money } from './money';
import { plan } from './plan';
import { process } from './process';
import { projects } from './projects';
import { reactAdmin } from './reactAdmin';
import { rulebook } from './rulebook';
import { shell } from './shell';
import { status } from './status';
import { acceptances, changes, duties, materials, notices, records, rectifications, subjects } from './subjects';

/** One file per area; a new area is one line here. */
export const zh = {
  ...reactAdmin,
  ...shell,
  status,
  findings,
  facts,
  execution,
  rulebook,
  plan,
  money,
  cases,
  home,
  process,
  projects,
  acceptances,
  changes,
  duties,
  materials,
  notices,
  records,
  rectifications,
  subjects,
};
