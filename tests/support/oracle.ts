/** Which rows a person may see, worked out a second time straight from the tables. */
import type { Knex } from 'knex';
import { select } from './database';

export interface Viewer {
  role: string;
  jurisdiction: number;
  department: number;
  bodies: string[];
}
interface Row {
  document_id: string;
  jurisdiction_id: number;
  department_id?: number | null;
  owner_department?: number | null;
  owner_contractor?: number | null;
  stage?: string | null;
  body?: string;
}

/** Resource → its table, and whether an applicant owns a row by its own department or by the project’s. */
export const TABLES: Record<string, { table: string; by: 'department' | 'project' }> = {
  projects: { table: 'projects', by: 'department' },
  cases: { table: 'cases', by: 'department' },
  opinions: { table: 'opinions', by: 'project' },
  'plan-entries': { table: 'plan_entries', by: 'department' },
  budgets: { table: 'budgets', by: 'department' },
  contracts: { table: 'contracts', by: 'department' },
  payments: { table: 'payments', by: 'department' },
  'progress-reports': { table: 'progress_reports', by: 'department' },
  changes: { table: 'changes', by: 'department' },
  acceptances: { table: 'acceptances', by: 'department' },
  evaluations: { table: 'evaluations', by: 'department' },
  catalogues: { table: 'catalogues', by: 'department' },
  'catalogue-items': { table: 'catalogue_items', by: 'department' },
  records: { table: 'records', by: 'department' },
  rectifications: { table: 'rectifications', by: 'department' },
  materials: { table: 'materials', by: 'department' },
};
/** Everybody’s of the jurisdiction who may see such things at all. */
const SHARED = new Set(['annual-plans', 'departments', 'users', 'jurisdictions']);

export async function viewerOf(database: Knex, username: string): Promise<Viewer> {
  const [row] = await select<Omit<Viewer, 'bodies'> & { bodies: string | string[] }>(
    database,
    `select r.type as role, d.jurisdiction_id as jurisdiction, d.id as department, d.bodies as bodies from up_users u
     join up_users_role_lnk l on l.user_id = u.id join up_roles r on r.id = l.role_id
     join departments d on d.id = u.department_id where u.username = ?`,
    [username],
  );
  if (!row) throw new Error(`nobody is called ${username}`);
  return { ...row, bodies: typeof row.bodies === 'string' ? JSON.parse(row.bodies) : row.bodies };
}

/** These say themselves whose they are: a case that began before there was a contractor is not his. */
const HAS_CONTRACTOR = new Set(['projects', 'cases']);
/** These are a contractor's with the case, contract or catalogue they belong to; papers and records also, or only, if his people handed them in. */
const BELONGING: Record<string, string> = {
  opinions: '(select contractor_id from cases where cases.id = t.case_id)',
  materials: `coalesce((select contractor_id from cases where cases.id = t.case_id and contractor_id = p.contractor_id),
    (select department_id from up_users where up_users.id = t.uploaded_by_id))`,
  payments: '(select contractor_id from contracts where contracts.id = t.contract_id)',
  records: '(select department_id from up_users where up_users.id = t.recorded_by_id)',
  catalogue_items: '(select contractor_id from catalogues where catalogues.id = t.catalogue_id)',
};

/** Rows of a table with the owner of the project they hang on. */
function rowsOf(database: Knex, table: string): Promise<Row[]> {
  const isProject = table === 'projects';
  return select<Row>(
    database,
    `select t.document_id, t.jurisdiction_id, t.department_id, ${table === 'opinions' ? 't.body,' : ''}
      ${isProject ? 't.stage' : 'p.stage'} as stage,
      ${isProject ? 't.department_id' : 'p.department_id'} as owner_department,
      ${BELONGING[table] ?? (HAS_CONTRACTOR.has(table) ? 't.contractor_id' : 'p.contractor_id')} as owner_contractor
     from ${table} t ${isProject ? '' : 'left join projects p on p.id = t.project_id'}`,
  );
}

async function sharedIds(database: Knex, resource: string, jurisdiction: number): Promise<string[]> {
  const own: Record<string, string> = {
    'annual-plans': 'select document_id from annual_plans where jurisdiction_id = ?',
    departments: 'select document_id from departments where jurisdiction_id = ?',
    jurisdictions: 'select document_id from jurisdictions where id = ?',
    users:
      'select u.document_id from up_users u join departments d on d.id = u.department_id where d.jurisdiction_id = ?',
  };
  return (await select<Row>(database, String(own[resource]), [jurisdiction])).map((row) => row.document_id);
}

/** Whose opinion it is: of one of the person’s bodies, addressed to his department or to none in particular. */
const isOwnOpinion = (row: Row, viewer: Viewer): boolean =>
  ['leader', 'auditor'].includes(viewer.role) ||
  (viewer.bodies.includes(String(row.body)) && [null, viewer.department].includes(row.department_id ?? null));

const isUnsubmitted = ({ stage }: Row): boolean => stage === 'draft' || stage === 'withdrawn';

export async function visibleIds(database: Knex, resource: string, viewer: Viewer): Promise<string[]> {
  if (SHARED.has(resource)) return sharedIds(database, resource, viewer.jurisdiction);
  const found = TABLES[resource];
  if (!found) throw new Error(`no oracle for ${resource}`);
  const isVisible = (row: Row): boolean => {
    if (row.jurisdiction_id !== viewer.jurisdiction) return false;
    if (isUnsubmitted(row) && row.owner_department !== viewer.department) return false;
    if (resource === 'opinions' && !isOwnOpinion(row, viewer)) return false;
    if (viewer.role === 'contractor') return row.owner_contractor === viewer.department;
    if (viewer.role !== 'applicant') return true;
    return (found.by === 'department' ? row.department_id : row.owner_department) === viewer.department;
  };
  const rows = await rowsOf(database, found.table);
  return rows
    .filter(isVisible)
    .map((row) => row.document_id)
    .sort();
}
