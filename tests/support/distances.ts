/** A world with the same furnished project three times: of the first unit, of another unit, of another jurisdiction. */
import type { Knex } from 'knex';
import { select } from './database';
import { furnish } from './furnish';
import { openPlan, projectAt } from './journey';
import { type Viewer, viewerOf } from './oracle';
import type { ServerOptions } from './server';
import { startWorld, type World } from './world';

export const DISTANCES = ['own', 'other', 'elsewhere'] as const;
export type Distance = (typeof DISTANCES)[number];
/** Everybody of the town; the one called development-reform has the role of a reviewer. */
export const PEOPLE = [
  'applicant',
  'contractor',
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'development-reform',
  'leader',
  'auditor',
  'administrator',
];

export interface Distances {
  world: World;
  /** resource → documentId */
  things: Record<Distance, Record<string, string>>;
  viewers: Map<string, Viewer>;
}

async function people(database: Knex, code: string, unit: string): Promise<Record<string, string>> {
  const first = async (sql: string, values: string[]) =>
    String((await select<{ id: string }>(database, sql, values))[0]?.id);
  return {
    jurisdictions: await first('select document_id as id from jurisdictions where code = ?', [code]),
    departments: await first(
      'select d.document_id as id from departments d join jurisdictions j on j.id = d.jurisdiction_id where j.code = ? and d.code = ?',
      [code, unit],
    ),
    users: await first('select document_id as id from up_users where username = ?', [`${code}-finance`]),
  };
}

export async function threeDistances(options: ServerOptions = {}): Promise<Distances> {
  const world = await startWorld(options);
  const { cast, elsewhere, database } = world;
  const plan = await openPlan(cast);
  const far = { 'annual-plans': await openPlan(elsewhere) };
  const second = { applicant: 'applicant-2', contractor: 'contractor-2' };
  const things = {
    own: { ...(await furnish(await projectAt(cast, 'building'))), 'annual-plans': plan },
    other: { ...(await furnish(await projectAt(cast, 'building', second))), 'annual-plans': plan },
    elsewhere: { ...(await furnish(await projectAt(elsewhere, 'building'))), ...far },
  };
  Object.assign(things.own, await people(database, 'erenhot', 'unit-1'));
  Object.assign(things.other, await people(database, 'erenhot', 'unit-2'));
  Object.assign(things.elsewhere, await people(database, 'neighbour', 'unit-1'));
  const viewers = new Map<string, Viewer>();
  for (const person of PEOPLE) viewers.set(person, await viewerOf(database, `erenhot-${person}`));
  return { world, things, viewers };
}
