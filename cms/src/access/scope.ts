/**
 * Which rows a person sees. Every list, every lookup by id and every export carries this condition last, after
 * whatever the client asked for: always the jurisdiction; an applicant his own department's projects; a contractor
 * the projects he builds; of what has not been submitted nobody but the unit that writes it. It decides, it does not fetch.
 */
import type { Knex } from 'knex';
import { UNSUBMITTED } from '../engine/rulebook';
import type { Actor } from './actor';

export interface Scope {
  jurisdictionId: number;
  /** Whose own drafts are seen. */
  unitId: number;
  /** Set for applicants. */
  departmentId?: number;
  /** Set for contractors. */
  contractorId?: number;
}

export function scopeOf(actor: Actor): Scope {
  const scope: Scope = { jurisdictionId: actor.jurisdictionId, unitId: actor.departmentId };
  if (actor.role === 'applicant') scope.departmentId = actor.departmentId;
  if (actor.role === 'contractor') scope.contractorId = actor.departmentId;
  return scope;
}

/** Of a project he may see, everything; a contractor sees only what he himself has to do with. */
export const seesWhole = ({ role }: Pick<Actor, 'role'>): boolean => role !== 'contractor';

type Reach = 'open' | 'own' | 'project';
/** A contractor's: with a row that another row of his owns, by which column; and what his people handed in, by which. */
interface Part {
  of?: [owner: 'cases' | 'contracts' | 'catalogues', column: string];
  from?: string;
}

/**
 * How a table is owned within its jurisdiction. `open`: by everybody of it. `own`: by a column of the table.
 * `project`: through project_id; a row without a project is then nobody's but the officials'.
 */
const OWNERSHIP: Record<string, { department: Reach; contractor: Reach | Part }> = {
  departments: { department: 'open', contractor: 'open' },
  annual_plans: { department: 'open', contractor: 'project' },
  projects: { department: 'own', contractor: 'own' },
  cases: { department: 'own', contractor: 'own' },
  opinions: { department: 'project', contractor: { of: ['cases', 'case_id'] } },
  plan_entries: { department: 'own', contractor: 'project' },
  budgets: { department: 'own', contractor: 'project' },
  contracts: { department: 'own', contractor: 'own' },
  payments: { department: 'own', contractor: { of: ['contracts', 'contract_id'] } },
  progress_reports: { department: 'own', contractor: 'project' },
  changes: { department: 'own', contractor: 'own' },
  acceptances: { department: 'own', contractor: 'own' },
  evaluations: { department: 'own', contractor: 'own' },
  catalogues: { department: 'own', contractor: 'own' },
  rectifications: { department: 'own', contractor: 'own' },
  catalogue_items: { department: 'own', contractor: { of: ['catalogues', 'catalogue_id'] } },
  records: { department: 'own', contractor: { from: 'recorded_by_id' } },
  duties: { department: 'own', contractor: 'project' },
  materials: { department: 'own', contractor: { of: ['cases', 'case_id'], from: 'uploaded_by_id' } },
  snapshots: { department: 'own', contractor: 'project' },
};
const WITHOUT_PROJECT = new Set(['annual_plans', 'snapshots']);
const NOT_OF_PROJECTS = new Set(['departments', ...WITHOUT_PROJECT]);

/** Adds the condition to a query whose rows come from `table` (named `alias` in it). Unknown tables give no rows. */
export function applyScope(query: Knex.QueryBuilder, scope: Scope, table: string, alias = table): void {
  const ownership = OWNERSHIP[table];
  if (!ownership) {
    query.whereRaw('1 = 0');
    return;
  }
  query.where(`${alias}.jurisdiction_id`, scope.jurisdictionId);
  if (scope.departmentId !== undefined)
    narrow(query, table, alias, ownership.department, 'department_id', scope.departmentId);
  if (scope.contractorId !== undefined) narrowToBuilder(query, table, alias, ownership.contractor, scope.contractorId);
  if (scope.departmentId === undefined && scope.contractorId === undefined) withoutDrafts(query, scope, table, alias);
}

/** For those who see a whole jurisdiction; one's own rows are one's own unit's, and nobody builds what is a draft. */
export function withoutDrafts(query: Knex.QueryBuilder, scope: Scope, table: string, alias: string): void {
  if (NOT_OF_PROJECTS.has(table)) return;
  if (table === 'projects') {
    query.where((seen) => {
      seen.whereNotIn(`${alias}.stage`, [...UNSUBMITTED]).orWhere(`${alias}.department_id`, scope.unitId);
    });
    return;
  }
  query.where((seen) => {
    seen.whereNull(`${alias}.project_id`).orWhereNotIn(`${alias}.project_id`, function drafts(this: Knex.QueryBuilder) {
      this.from('projects as draft')
        .select('draft.id')
        .where('draft.jurisdiction_id', scope.jurisdictionId)
        .whereIn('draft.stage', [...UNSUBMITTED])
        .whereNot('draft.department_id', scope.unitId);
    });
  });
}

/** The project he builds is his; of what is done on it only the cases and contracts he has a part in. */
function narrowToBuilder(
  query: Knex.QueryBuilder,
  table: string,
  alias: string,
  reach: Reach | Part,
  contractor: number,
): void {
  if (typeof reach === 'string') {
    narrow(query, table, alias, reach, 'contractor_id', contractor);
    return;
  }
  const { of: [owner, column] = [], from } = reach;
  query.where((his) => {
    if (owner)
      his.whereExists(function owned(this: Knex.QueryBuilder) {
        this.from(`${owner} as owner`)
          .whereRaw('?? = ??', ['owner.id', `${alias}.${column}`])
          .where('owner.contractor_id', contractor);
      });
    if (from)
      his.orWhereExists(function handedIn(this: Knex.QueryBuilder) {
        this.from('up_users as sender')
          .whereRaw('?? = ??', ['sender.id', `${alias}.${from}`])
          .where('sender.department_id', contractor);
      });
  });
}

function narrow(
  query: Knex.QueryBuilder,
  table: string,
  alias: string,
  reach: Reach,
  column: string,
  id: number,
): void {
  if (reach === 'open') return;
  if (reach === 'own') {
    query.where(`${alias}.${column}`, id);
    return;
  }
  if (WITHOUT_PROJECT.has(table)) {
    query.whereRaw('1 = 0');
    return;
  }
  query.whereExists(function owner(this: Knex.QueryBuilder) {
    this.from('projects as owner')
      .whereRaw('?? = ??', ['owner.id', `${alias}.project_id`])
      .where(`owner.${column}`, id);
  });
}
