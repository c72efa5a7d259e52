/**
 * Own properties only: `__proto__` or `constructor` as a fact id, step or register
 * must read as "nobody said", never as something inherited.
 */
export function own<V>(record: Record<string, V> | undefined, key: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
