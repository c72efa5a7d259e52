/**
 * What a refused request was about, for its entry in the trail: the thing in the path or, of something that was to be
 * made, what the body names, and the project of it. Only what the person may see is looked up; the rest stays as he named it.
 */
import type { Knex } from 'knex';
import { applyScope, type Scope } from '../access/scope';
import type { AuditFact } from './audit';
import type { Values } from './rows';

export interface Attempt {
  /** `payment.create` */
  action: string;
  /** The id in the path. */
  id?: string;
  body: Record<string, unknown>;
}

/** Where a thing lies that a body names, the nearest first. */
const NAMED = { case: 'cases', contract: 'contracts', catalogue: 'catalogues', project: 'projects' };
/** What was wanted, as far as it tells one attempt from another. */
const WANTED = ['procedure', 'step', 'result', 'number', 'amount', 'facts'];

const entityOf = (action: string): string => action.slice(0, action.indexOf('.'));
const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-z]{24}$/.test(value);

export async function aboutRefused(
  trx: Knex.Transaction,
  scope: Scope,
  { action, id, body }: Attempt,
): Promise<Pick<AuditFact, 'entity' | 'entityId' | 'project' | 'rulebookVersion'>> {
  const entity = entityOf(action);
  const named = Object.entries(NAMED).map(([field, table]) => ({ table, id: body[field] }));
  for (const one of [{ table: tableOf(entity), id }, ...named]) {
    const row = one.table && isId(one.id) ? await seen(trx, scope, one.table, one.id) : undefined;
    const project = row && (one.table === 'projects' ? row : await projectOf(trx, row));
    if (project)
      return { entity, entityId: id, project: String(project.document_id), rulebookVersion: versionOf(project) };
  }
  return { entity, entityId: id };
}

export function wantedBy(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(WANTED.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]));
}

function tableOf(entity: string): string | undefined {
  return Object.values(strapi.contentTypes).find(({ uid }) => uid === `api::${entity}.${entity}`)?.collectionName;
}

async function seen(trx: Knex, scope: Scope, table: string, documentId: string): Promise<Values | undefined> {
  const query = trx(table).where(`${table}.document_id`, documentId).first(`${table}.*`);
  applyScope(query, scope, table);
  return query;
}

/** Of a row the person sees; its project is his to see too. */
async function projectOf(trx: Knex, row: Values): Promise<Values | undefined> {
  return row.project_id ? trx('projects').where({ id: row.project_id }).first() : undefined;
}

const versionOf = ({ rulebook_version: version }: Values): string | undefined =>
  typeof version === 'string' ? version : undefined;
