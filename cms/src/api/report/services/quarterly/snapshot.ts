/** Frozen figures of a quarter. A snapshot never changes; a later one of the same quarter needs a reason and counts from then on. */
import type { Knex } from 'knex';
import { readJson, type StoredJson } from '../../../../dossier/stored';
import { canonical, sm3 } from '../../../../write/canonical';
import type { QuarterlyFigures } from './figures';

export const KIND = 'quarterly-progress';

/** What is stored: the figures, and why they were taken again. */
export interface Frozen {
  figures: QuarterlyFigures;
  reason?: string;
}

export interface Snapshot extends Frozen {
  documentId: string;
  digest: string;
  takenOn: string;
  /** The stored figures still have the digest they were stored with. */
  intact: boolean;
}

export const digestOf = (frozen: Frozen): string => sm3(canonical(frozen));

interface SnapshotRow {
  document_id: string;
  figures: StoredJson;
  digest: string;
  taken_on: string;
}

function read(row: SnapshotRow): Snapshot {
  const frozen = readJson<Frozen>(row.figures, { figures: {} as QuarterlyFigures });
  const { digest } = row;
  const takenOn = String(row.taken_on).slice(0, 10);
  return { ...frozen, documentId: row.document_id, digest, takenOn, intact: digestOf(frozen) === digest };
}

export async function snapshotOf(
  database: Knex,
  jurisdictionId: number,
  year: number,
  quarter: number,
): Promise<Snapshot | null> {
  const row = (await database('snapshots')
    .where({ jurisdiction_id: jurisdictionId, kind: KIND, year, quarter })
    .orderBy('id', 'desc')
    .first()) as SnapshotRow | undefined;
  return row ? read(row) : null;
}
