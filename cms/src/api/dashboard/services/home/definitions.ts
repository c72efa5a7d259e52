/** Which numbers which role lives by, in the order they are shown. */
import type { Role } from '../../../../access/roles';
import { date, int, PROJECT, text, time } from '../../../../read/fields';
import type { Listing } from '../../../../read/query';
import { opinions } from '../../../opinion/services/listing';
import type { FigureDefinition, Filters } from './figure';

const ACTING: Role[] = ['applicant', 'contractor', 'lead', 'finance', 'cyberspace', 'cryptography', 'reviewer'];
const WATCHING: Role[] = ['leader', 'auditor'];
const PARTIES: Role[] = ['applicant', 'contractor', 'lead'];

/** Only what is counted by; the rows' owners come from the scope as in the lists themselves. */
const counted = (table: string): Listing => ({
  table,
  fields: {
    state: text(),
    stage: text(),
    year: int(),
    quarter: int(),
    dueOn: date(),
    readOn: time(),
    project: PROJECT,
  },
});

const pending: Filters = { state: { $eq: 'pending' } };
const overdue = (today: string): Filters => ({ ...pending, dueOn: { $lt: today } });
const dueSoon = (today: string): Filters => ({ ...pending, dueOn: { $eq: today } });
const always = (filters: Filters) => () => filters;

const opinionFigures: FigureDefinition[] = [
  { id: 'todo', label: '待我办理', tone: 'todo', roles: ACTING, filters: always(pending) },
  { id: 'due-today', label: '今日到期', tone: 'warning', roles: ACTING, filters: dueSoon },
  { id: 'overdue', label: '已超期', tone: 'overdue', roles: ACTING, filters: overdue },
  { id: 'pending-all', label: '各单位在办意见', tone: 'plain', roles: WATCHING, filters: always(pending) },
  { id: 'overdue-all', label: '各单位超期意见', tone: 'overdue', roles: WATCHING, filters: overdue },
].map((figure) => ({ ...figure, resource: 'opinions', listing: opinions }) as FigureDefinition);

/** Not closed: whatever word the state has, these two end a rectification. */
const openRectifications: Filters = { state: { $in: ['open', 'returned'] } };

const others: FigureDefinition[] = [
  {
    id: 'open-cases',
    label: '在办办件',
    tone: 'plain',
    roles: [...ACTING, ...WATCHING],
    resource: 'cases',
    listing: counted('cases'),
    filters: always({ state: { $eq: 'open' } }),
  },
  {
    id: 'contracts-unsigned',
    label: '待签合同',
    tone: 'todo',
    roles: [...PARTIES, 'finance'],
    resource: 'contracts',
    listing: counted('contracts'),
    filters: always({ state: { $eq: 'draft' } }),
  },
  {
    id: 'progress-drafts',
    label: '填报中的季度进度',
    tone: 'todo',
    roles: ['applicant', 'lead'],
    resource: 'progress-reports',
    listing: counted('progress_reports'),
    filters: always({ state: { $eq: 'draft' } }),
  },
  {
    id: 'rectifications-open',
    label: '整改中',
    tone: 'plain',
    roles: [...ACTING, ...WATCHING],
    resource: 'rectifications',
    listing: counted('rectifications'),
    filters: always(openRectifications),
  },
  {
    id: 'rectifications-overdue',
    label: '整改超期',
    tone: 'overdue',
    roles: [...ACTING, ...WATCHING],
    resource: 'rectifications',
    listing: counted('rectifications'),
    filters: (today) => ({ ...openRectifications, dueOn: { $lt: today } }),
  },
];

export const FIGURES: FigureDefinition[] = [...opinionFigures, ...others];
