/**
 * The whole of function-level access: entity × verb → roles. A route's handler `project.create` asks for
 * `project.create` here; a route that is not in this table makes the start fail.
 * Which rows a role sees is `scope.ts`; which body may act at which step is the rulebook.
 * Who may `find` a list may take it along as a workbook (`format=xlsx`): the same rows, and the audit trail says so.
 */
import { BODIES, type BodyId, type EventId } from '../engine/rulebook';

export const ROLES = {
  applicant: '建设单位经办',
  contractor: '承建单位',
  lead: '大数据主管部门',
  finance: '财政部门',
  cyberspace: '网信部门',
  cryptography: '密码管理部门',
  reviewer: '其他职能部门',
  leader: '领导',
  auditor: '审计',
  administrator: '系统管理员',
} as const;
export type Role = keyof typeof ROLES;

const EVERYONE = Object.keys(ROLES) as Role[];
const OFFICIALS: Role[] = ['lead', 'finance', 'cyberspace', 'cryptography', 'reviewer'];
const READERS: Role[] = ['applicant', ...OFFICIALS, 'leader', 'auditor'];
const PARTIES: Role[] = ['applicant', 'contractor', ...OFFICIALS];
const ALL_READERS: Role[] = [...READERS, 'contractor'];
const ADMIN: Role[] = ['administrator'];
/** Needs no login at all. */
export const PUBLIC = 'public';

export const ACCESS: Record<string, Record<string, readonly Role[] | typeof PUBLIC>> = {
  auth: { login: PUBLIC, refresh: PUBLIC, logout: PUBLIC },
  openapi: { find: PUBLIC },
  me: { find: EVERYONE, password: EVERYONE },
  rulebook: {
    find: EVERYONE,
    search: EVERYONE,
    compare: EVERYONE,
    findOne: EVERYONE,
    evaluate: EVERYONE,
    'what-if': ['lead', 'leader', 'auditor', 'administrator'],
  },
  fact: { find: EVERYONE },
  jurisdiction: { find: EVERYONE, findOne: EVERYONE, create: ADMIN, update: ADMIN },
  department: { find: EVERYONE, findOne: EVERYONE, create: ADMIN, update: ADMIN },
  user: {
    find: ADMIN,
    findOne: ADMIN,
    create: ADMIN,
    update: ADMIN,
    disable: ADMIN,
    enable: ADMIN,
    'reset-password': ADMIN,
  },
  notice: { find: [...PARTIES, 'leader', 'auditor'], findOne: [...PARTIES, 'leader', 'auditor'], read: PARTIES },
  'audit-entry': {
    find: ['auditor', 'administrator'],
    findOne: ['auditor', 'administrator'],
    verify: ['auditor', 'administrator'],
  },

  project: {
    find: ALL_READERS,
    findOne: ALL_READERS,
    standing: ALL_READERS,
    history: ALL_READERS,
    dossier: ALL_READERS,
    create: ['applicant'],
    update: ['applicant'],
    submit: ['applicant'],
    'submit-new': ['applicant'],
    withdraw: ['applicant'],
    open: PARTIES,
    postpone: ['applicant', 'lead', 'finance', 'reviewer'],
    end: ['applicant', 'lead', 'finance', 'reviewer'],
    resume: ['applicant', 'lead', 'finance', 'reviewer'],
    'check-version': ['lead'],
    'move-version': ['lead'],
  },
  case: { find: ALL_READERS, findOne: ALL_READERS, dossier: ALL_READERS, act: PARTIES },
  opinion: { find: ALL_READERS, findOne: ALL_READERS, issue: PARTIES },
  'annual-plan': {
    find: READERS,
    findOne: READERS,
    create: ['lead'],
    open: OFFICIALS,
    'set-total': ['finance'],
    compile: ['lead'],
    finalise: ['lead'],
    reallocate: ['lead', 'finance'],
  },
  'plan-entry': { find: READERS, findOne: READERS },
  budget: { find: READERS, findOne: READERS, create: ['lead', 'finance', 'reviewer'] },
  contract: {
    find: ALL_READERS,
    findOne: ALL_READERS,
    create: ['applicant', 'lead', 'reviewer'],
    end: ['applicant', 'lead', 'reviewer'],
  },
  payment: { find: ALL_READERS, findOne: ALL_READERS, create: ['applicant', 'lead', 'finance', 'reviewer'] },
  'progress-report': {
    find: READERS,
    findOne: READERS,
    create: ['applicant'],
    update: ['applicant'],
    file: ['applicant'],
    return: ['lead'],
  },
  change: { find: ALL_READERS, findOne: ALL_READERS, create: PARTIES },
  acceptance: { find: ALL_READERS, findOne: ALL_READERS, create: PARTIES },
  evaluation: { find: ALL_READERS, findOne: ALL_READERS, create: PARTIES },
  catalogue: { find: ALL_READERS, findOne: ALL_READERS, create: PARTIES },
  'catalogue-item': {
    find: ALL_READERS,
    findOne: ALL_READERS,
    create: PARTIES,
    update: PARTIES,
    share: PARTIES,
    open: PARTIES,
  },
  rectification: { find: ALL_READERS, findOne: ALL_READERS, create: ['applicant', ...OFFICIALS] },
  record: { find: ALL_READERS, findOne: ALL_READERS, create: PARTIES, update: PARTIES },
  material: { find: ALL_READERS, findOne: ALL_READERS, file: ALL_READERS, create: PARTIES },
  duty: { find: ALL_READERS, explain: PARTIES },
  dashboard: { execution: READERS, home: EVERYONE, conservation: ['lead', 'finance', 'leader', 'auditor'] },
  report: { quarterly: READERS, snapshots: READERS, freeze: ['lead'] },
};

/**
 * Regulations differ on who concludes contracts, sets budgets and pays, and say nothing of who picks a version. Where one names nobody for an event, only
 * these may; where it does, whoever it names, as far as the table above lets him.
 */
export const UNLESS_SAID: Record<EventId, readonly Role[]> = {
  'budget.set': ['finance'],
  'budget.adjust': ['finance'],
  'contract.create': ['lead'],
  'contract.end': ['lead'],
  'payment.record': ['finance'],
  'project.move-version': ['lead'],
};

/** `project.create` → who may. undefined: nobody decided, so nobody. */
export function decisionOn(action: string): readonly Role[] | typeof PUBLIC | undefined {
  const dot = action.indexOf('.');
  return ACCESS[action.slice(0, dot)]?.[action.slice(dot + 1)];
}

export function can(actor: { role: Role }, action: string): boolean {
  const decision = decisionOn(action);
  return decision === PUBLIC || (decision?.includes(actor.role) ?? false);
}

/** What `GET /api/me` tells the client: `{project: ['find', 'create']}`. */
export function actionsOf(role: Role): Record<string, string[]> {
  const allowed: Record<string, string[]> = {};
  for (const [entity, verbs] of Object.entries(ACCESS)) {
    const names = Object.keys(verbs).filter((verb) => verbs[verb] !== PUBLIC && can({ role }, `${entity}.${verb}`));
    if (names.length > 0) allowed[entity] = names;
  }
  return allowed;
}

/** Which functions a role exercises at all; a person has those of them that his department performs. */
export function bodiesOf(role: Role, departmentBodies: readonly string[]): BodyId[] {
  const performed = BODIES.filter((body) => departmentBodies.includes(body));
  if (role === 'applicant' || role === 'contractor') return performed.filter((body) => body === role);
  if (OFFICIALS.includes(role)) return performed.filter((body) => body !== 'applicant' && body !== 'contractor');
  return [];
}
