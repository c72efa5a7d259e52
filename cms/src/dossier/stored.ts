/** Types of columns whose raw form differs between the databases; `write/columns` reads them. */
import { fromJson, toFen } from '../write/columns';

export { fromJson as readJson, toFlag as readFlag } from '../write/columns';

export type StoredJson = string | object | null | undefined;
export type StoredFen = string | number | null | undefined;
export type StoredFlag = boolean | number | null | undefined;

/** Fen as a safe integer; null where nothing is stored (which is not the same as nothing paid). */
export function readFen(stored: StoredFen): number | null {
  return stored === null || stored === undefined ? null : toFen(stored);
}

/** Facts stated now laid over those kept before; a fact taken back (null) is dropped. */
export function writeFacts(stored: StoredJson, facts: Record<string, unknown>): string {
  const merged = { ...fromJson<Record<string, unknown>>(stored, {}), ...facts };
  return JSON.stringify(
    Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined)),
  );
}
