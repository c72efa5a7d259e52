import type { Snapshot } from './auditTypes';

export interface Difference {
  id: string;
  /** `facts.change.added`: the column, then what lies inside it. */
  field: string;
  before: unknown;
  after: unknown;
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flat(value: unknown, path: string, into: Map<string, unknown>) {
  if (isTree(value) && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) flat(inner, path ? `${path}.${key}` : key, into);
  } else if (path) into.set(path, value);
}

/** Every field that differs, in the order it was written. */
export function differencesOf(before: Snapshot, after: Snapshot): Difference[] {
  const old = new Map<string, unknown>();
  const now = new Map<string, unknown>();
  flat(before, '', old);
  flat(after, '', now);
  const fields = [...new Set([...old.keys(), ...now.keys()])];
  return fields
    .map((field) => ({ id: field, field, before: old.get(field), after: now.get(field) }))
    .filter((one) => JSON.stringify(one.before ?? null) !== JSON.stringify(one.after ?? null));
}
