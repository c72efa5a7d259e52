/** All rows a dossier carries, for many owners at once: one query per collection whatever their number. */
import type { Knex } from 'knex';
import type { Row } from '../engine/dossier';
import { COLLECTIONS, collectionRows, type OwnedRow, type Owner } from './collections';
import { opinionRows } from './opinions';
import { planRows } from './plans';
import { registerRows, sharedRegisterRows, submissionRows } from './registers';
import type { ProjectRow } from './rows';

export type Records = Record<string, Row[]>;

/** The row that is itself under decision is left out: a rule adds it from the facts stated for it. */
export interface RecordsOptions {
  without?: string | null;
  /** Of what consists of parts only those of this one: a catalogue is not filled by the items of another. */
  partsOf?: string | null;
  /** Projects whose unit, contractor and jurisdiction are on record too. */
  shared?: ProjectRow[];
  /** Owner → jurisdiction whose plans are on record; that of `shared` unless said. */
  jurisdictions?: Map<number, number>;
  /** What the rulebook asks about: the rest is not read. */
  asked: Set<string>;
  /** Which collections beside the registers may be read; all of them unless said. */
  collections?: string[];
  /** Neither registers nor what units have sent in: a plan has none of its own. */
  only?: boolean;
}

class Shelf {
  private readonly byOwner = new Map<number, Records>();

  constructor(
    private readonly options: RecordsOptions,
    owners: number[],
  ) {
    for (const owner of owners) this.byOwner.set(owner, {});
  }

  put(register: string, rows: OwnedRow[]): void {
    const { without, partsOf } = this.options;
    for (const { owner, id, whole, row } of rows) {
      if (id && id === without) continue;
      if (partsOf && whole && whole !== partsOf) continue;
      const records = this.byOwner.get(owner);
      if (!records) continue;
      records[register] ??= [];
      records[register].push(row);
    }
  }

  all(): Map<number, Records> {
    return this.byOwner;
  }
}

const jurisdictionsOf = ({ jurisdictions, shared = [] }: RecordsOptions): Map<number, number> =>
  jurisdictions ?? new Map(shared.map((project) => [project.id, project.jurisdiction_id]));

export async function recordsOf(
  trx: Knex,
  by: Owner,
  owners: number[],
  options: RecordsOptions,
): Promise<Map<number, Records>> {
  const { asked, shared = [], collections = Object.keys(COLLECTIONS) } = options;
  const shelf = new Shelf(options, owners);
  for (const register of collections) {
    if (asked.has(register)) shelf.put(register, await collectionRows(trx, register, by, owners));
  }
  if (asked.has('opinions')) shelf.put('opinions', await opinionRows(trx, by, owners));
  if (options.only) return shelf.all();
  for (const record of await registerRows(trx, by, owners)) shelf.put(record.register, [record]);
  for (const record of await sharedRegisterRows(trx, shared)) shelf.put(record.register, [record]);
  if (asked.has('annual-plans')) shelf.put('annual-plans', await planRows(trx, jurisdictionsOf(options)));
  if (asked.has('needs-submissions')) shelf.put('needs-submissions', await submissionRows(trx, by, owners));
  return shelf.all();
}
