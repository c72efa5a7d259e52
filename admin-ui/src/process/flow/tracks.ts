/** A stretch of a line in a channel between boxes; lines of one key may lie on one another. */
export interface Stretch {
  key: string;
  from: number;
  to: number;
}
export interface Tracks {
  count: number;
  of: (key: string) => number;
}

const CLEARANCE = 4;

/** As few tracks as keep apart what overlaps: each key takes the first that is free over its whole length. */
export function tracksFor(stretches: Stretch[]): Tracks {
  const merged = new Map<string, Stretch>();
  for (const { key, from, to } of stretches) {
    const known = merged.get(key);
    const low = Math.min(from, to, known?.from ?? Number.POSITIVE_INFINITY);
    const high = Math.max(from, to, known?.to ?? Number.NEGATIVE_INFINITY);
    merged.set(key, { key, from: low, to: high });
  }
  const taken: Stretch[][] = [];
  const track = new Map<string, number>();
  for (const stretch of [...merged.values()].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const isFree = (others: Stretch[]) =>
      others.every((other) => other.to + CLEARANCE < stretch.from || stretch.to + CLEARANCE < other.from);
    const free = taken.findIndex(isFree);
    const place = free === -1 ? taken.push([]) - 1 : free;
    taken[place]?.push(stretch);
    track.set(stretch.key, place);
  }
  return { count: taken.length, of: (key) => track.get(key) ?? 0 };
}
