import type { Me } from '../types';

/** react-admin's words for reading; the server knows only `read`. */
const READING = new Set(['list', 'show', 'read', 'export']);

/** What `/api/me` granted. The server decides again at every request; this only spares people dead ends. */
export function mayDo(me: Me, resource: string, action: string): boolean {
  const granted = me.can[resource] ?? [];
  if (READING.has(action)) return granted.length > 0;
  return granted.includes(action) || granted.includes('*');
}
