import type { Actor } from '../../../access/actor';
import { database } from '../../../read/database';
import { rulebookFor } from '../../../rulebooks/registry';

export async function jurisdictionOf({ jurisdictionId }: Actor) {
  const row = jurisdictionId ? await database()('jurisdictions').where({ id: jurisdictionId }).first() : undefined;
  return row ? { documentId: row.document_id, code: row.code, name: row.name, level: row.level } : null;
}

/** Null where no rulebook fits, so that a person can still log in and an administrator mend it. */
export function rulebookOf({ jurisdictionCode }: Actor, today: string) {
  if (!jurisdictionCode) return null;
  try {
    const { id, title, number, version, effectiveFrom, bodies } = rulebookFor(jurisdictionCode, today);
    const labels = Object.fromEntries(Object.entries(bodies).map(([body, named]) => [body, named?.label]));
    return { id, title, number, version, effectiveFrom, bodies: labels };
  } catch {
    return null;
  }
}
