/** One spelling of a JSON value, whatever order its keys came in: digests are taken over this. */
import { createHash } from 'node:crypto';

export function canonical(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** SM3 (GB/T 32905) in hex. */
export function sm3(text: string | Buffer): string {
  return createHash('sm3').update(text).digest('hex');
}
