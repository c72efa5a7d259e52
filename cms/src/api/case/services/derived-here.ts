/** Which derived facts speak of a case: those that come, over however many steps, from something stated in it. */
import type { FactDefinition } from '../../../engine/facts';

type Definitions = Record<string, Pick<FactDefinition, 'derive'> | undefined>;

/** Ids of facts named anywhere in a derivation. */
function named(part: unknown, definitions: Definitions): string[] {
  if (typeof part === 'string') return definitions[part] ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap((inner) => named(inner, definitions));
}

/** The loader refuses facts that are derived from one another in a circle. */
export function isDerivedFrom(stated: ReadonlySet<string>, definitions: Definitions, id: string): boolean {
  const sources = named(definitions[id]?.derive, definitions);
  return sources.some((source) => stated.has(source) || isDerivedFrom(stated, definitions, source));
}
