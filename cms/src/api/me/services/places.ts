import type { Actor } from '../../../access/actor';
import type { Rulebook } from '../../../engine/rulebook';
import { database } from '../../../read/database';
import { rulebookFor } from '../../../rulebooks/registry';

export async function jurisdictionOf({ jurisdictionId }: Actor) {
  const row = jurisdictionId ? await database()('jurisdictions').where({ id: jurisdictionId }).first() : undefined;
  return row ? { documentId: row.document_id, code: row.code, name: row.name, level: row.level } : null;
}

/** Null where no rulebook fits, so that a person can still log in and an administrator mend it. */
export function rulebookInForce({ jurisdictionCode }: Actor, today: string): Rulebook | null {
  if (!jurisdictionCode) return null;
  try {
    return rulebookFor(jurisdictionCode, today);
  } catch {
    return null;
  }
}

export function rulebookOf(actor: Actor, today: string) {
  const rulebook = rulebookInForce(actor, today);
  if (!rulebook) return null;
  const { id, title, number, version, effectiveFrom, bodies } = rulebook;
  const labels = Object.fromEntries(Object.entries(bodies).map(([body, named]) => [body, named?.label]));
  return { id, title, number, version, effectiveFrom, bodies: labels };
}
