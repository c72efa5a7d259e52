import type { Me } from '../types';

/** react-admin's words for reading; the server says `find`. */
const READING = new Set(['list', 'show', 'export', 'find']);

/** Resources are plural, the server's table of rights is singular: `plan-entries` → `plan-entry`. */
export const entityOf = (resource: string) => resource.replace(/ies$/, 'y').replace(/s$/, '');

/** What `/api/me` granted. The server decides again at every request; this only spares people dead ends. */
export function mayDo(me: Me, resource: string, action: string): boolean {
  const granted = me.can[resource] ?? me.can[entityOf(resource)] ?? [];
  return READING.has(action) ? granted.length > 0 : granted.includes(action);
}
