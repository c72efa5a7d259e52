/** Which collections a rulebook asks about at all: the others need not be read. */
import type { Rulebook } from '../engine/rulebook';

const known = new WeakMap<Rulebook, Set<string>>();

/** The places where a condition or a derivation names a collection. */
const NAMING = ['record', 'sum', 'count', 'repeated'];

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && NAMING.includes(key)) found.add(inner);
    else collect(inner, found);
  }
}

export function collectionsAsked(rulebook: Rulebook): Set<string> {
  const ready = known.get(rulebook);
  if (ready) return ready;
  const found = new Set<string>();
  for (const part of [rulebook.rules, rulebook.facts, rulebook.procedures]) collect(part, found);
  known.set(rulebook, found);
  return found;
}
