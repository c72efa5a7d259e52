import { execution } from './execution';
import { facts } from './facts';
import { findings } from './findings';
import { money } from './money';
import { plan } from './plan';
import { reactAdmin } from './reactAdmin';
import { rulebook } from './rulebook';
import { shell } from './shell';
import { status } from './status';

/** One file per area; a new area is one line here. */
export const zh = { ...reactAdmin, ...shell, status, findings, facts, execution, rulebook, plan, money };
