/** Which rows a person may see, worked out a second time straight from the tables. */
import type { Knex } from 'knex';
import { select } from './database';

export interface Viewer {
  role: string;
  jurisdiction: number;
  department: number;
}
interface Row {
  document_id: string;
  jurisdiction_id: number;
  department_id?: number | null;
  owner_department?: number | null;
  owner_contractor?: number | null;
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

export async function viewerOf(database: Knex, username: string): Promise<Viewer> {
  const [row] = await select<{ role: string; jurisdiction: number; department: number }>(
    database,
    `select r.type as role, d.jurisdiction_id as jurisdiction, d.id as department from up_users u
     join up_users_role_lnk l on l.user_id = u.id join up_roles r on r.id = l.role_id
     join departments d on d.id = u.department_id where u.username = ?`,
    [username],
  );
  if (!row) throw new Error(`nobody is called ${username}`);
  return row;
}

/** Rows of a table with the owner of the project they hang on. */
function rowsOf(database: Knex, table: string): Promise<Row[]> {
  const isProject = table === 'projects';
  return select<Row>(
    database,
    `select t.document_id, t.jurisdiction_id, t.department_id,
      ${isProject ? 't.department_id' : 'p.department_id'} as owner_department,
      ${isProject ? 't.contractor_id' : 'p.contractor_id'} as owner_contractor
     from ${table} t ${isProject ? '' : 'left join projects p on p.id = t.project_id'}`,
  );
}

export async function visibleIds(database: Knex, resource: string, viewer: Viewer): Promise<string[]> {
  const found = TABLES[resource];
  if (!found) throw new Error(`no oracle for ${resource}`);
  const rows = await rowsOf(database, found.table);
  const isVisible = (row: Row): boolean => {
    if (row.jurisdiction_id !== viewer.jurisdiction) return false;
    if (viewer.role === 'contractor') return row.owner_contractor === viewer.department;
    if (viewer.role !== 'applicant') return true;
    return (found.by === 'department' ? row.department_id : row.owner_department) === viewer.department;
  };
  return rows
    .filter(isVisible)
    .map((row) => row.document_id)
    .sort();
}
