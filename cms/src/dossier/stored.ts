/** Types of columns whose raw form differs between the databases; `write/columns` reads them. */
import { toFen } from '../write/columns';

export { fromJson as readJson, toFlag as readFlag } from '../write/columns';

export type StoredJson = string | object | null | undefined;
export type StoredFen = string | number | null | undefined;
export type StoredFlag = boolean | number | null | undefined;

/** Fen as a safe integer; null where nothing is stored (which is not the same as nothing paid). */
export function readFen(stored: StoredFen): number | null {
  return stored === null || stored === undefined ? null : toFen(stored);
}
