/** Every fact named anywhere in a condition or derivation: ids are the only strings with a dot in them. */
export function factsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('.') ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(factsIn);
}
