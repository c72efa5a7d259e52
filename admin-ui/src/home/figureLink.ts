import type { Figure } from '../types';

/** The list with the same filters the number was counted with. */
export function figureLink({ link: { resource, filters } }: Figure): string {
  const filter: Record<string, string | string[]> = {};
  for (const [field, tests] of Object.entries(filters)) {
    for (const [operator, value] of Object.entries(tests)) {
      filter[operator === '$eq' || operator === '$in' ? field : `${field}${operator}`] = value;
    }
  }
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
