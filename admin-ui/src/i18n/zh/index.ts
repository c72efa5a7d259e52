import { audit } from './audit';
import { cases } from './cases';
import { catalogue, evaluation } from './catalogue';
import { execution } from './execution';
import { facts } from './facts';
import { findings } from './findings';
import { home } from './home';
import { money } from './money';
import { obligation } from './obligation';
import { plan } from './plan';
import { process } from './process';
import { progress } from './progress';
import { projects } from './projects';
import { reactAdmin } from './reactAdmin';
import { report } from './report';
import { rulebook } from './rulebook';
import { shell } from './shell';
import { status } from './status';
import { acceptances, changes, duties, materials, notices, records, rectifications, subjects } from './subjects';
import { system } from './system';

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
  audit,
  obligation,
  progress,
  report,
  system,
  catalogue,
  evaluation,
};
