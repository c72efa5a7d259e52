/**
 * Which rows of a regulation the product itself was seen to hold to: what came back over REST while the API tests ran.
 * A rule proved in the engine that no door leads to is seen neither satisfied nor violated.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Rule, Rulebook, RuleKind } from '../engine/rulebook';
import type { Problem } from './problem';
import { readShape } from './schema/read';
import { Source, Spot } from './source';

/** Kinds that somebody's act meets; the rest inform, count or are written by the product. */
export const MET: readonly RuleKind[] = ['step', 'gate', 'limit', 'material', 'duty', 'power', 'route'];

export type Sight = 'satisfied' | 'violated';
export const SIGHTS: readonly Sight[] = ['satisfied', 'violated'];

export interface SeenRow {
  id: string;
  kinds: RuleKind[];
  satisfied: boolean;
  violated: boolean;
  /** Why it cannot be seen, by sight; said in the file of reasons. */
  reasons: Partial<Record<Sight, string>>;
}
export interface Seen {
  folder: string;
  rows: SeenRow[];
  problems: Problem[];
}

type Outcomes = Map<string, Set<string>>;

/** Files of `{rule: [outcome, …]}`, one written by each test file. */
export function readOutcomes(dir: string): Outcomes {
  const outcomes: Outcomes = new Map();
  const files = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : [];
  for (const file of files) {
    const said = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Record<string, string[]>;
    for (const [rule, seen] of Object.entries(said))
      outcomes.set(rule, new Set([...(outcomes.get(rule) ?? []), ...seen]));
  }
  return outcomes;
}

const rowOf = (id: string): string => id.split('.')[0] ?? id;
const reasonsSchema = z.strictObject({
  rows: z.record(z.string(), z.strictObject({ satisfied: z.string().optional(), violated: z.string().optional() })),
});

/** Of rows that cannot be seen one way or the other: `<folder>.yaml` with a sentence for each. */
function readReasons(dir: string, folder: string, problems: Problem[]) {
  const path = join(dir, `${folder}.yaml`);
  if (!existsSync(path)) return {};
  const read = Source.read(path, path);
  problems.push(...read.problems);
  if (!read.source) return {};
  return readShape(reasonsSchema, read.source.value, new Spot(read.source), problems)?.rows ?? {};
}

/** A route leads somewhere or does not apply; it cannot be broken. */
function isSeen({ id, kind }: Rule, sight: Sight, outcomes: Outcomes): boolean {
  const seen = outcomes.get(id);
  return seen?.has(sight === 'violated' && kind === 'route' ? 'not-applicable' : sight) === true;
}

export function seenOf({ folder, rules }: Rulebook, outcomes: Outcomes, reasonsDir: string): Seen {
  const problems: Problem[] = [];
  const reasons = readReasons(reasonsDir, folder, problems);
  const met = rules.filter(({ kind }) => MET.includes(kind));
  const rows = [...new Set(met.map(({ id }) => rowOf(id)))].map((id): SeenRow => {
    const own = met.filter((rule) => rowOf(rule.id) === id);
    return {
      id,
      kinds: [...new Set(own.map(({ kind }) => kind))],
      satisfied: own.some((rule) => isSeen(rule, 'satisfied', outcomes)),
      violated: own.some((rule) => isSeen(rule, 'violated', outcomes)),
      reasons: reasons[id] ?? {},
    };
  });
  return { folder, rows, problems };
}

/** Seen both ways. */
export const isWhole = ({ satisfied, violated }: SeenRow): boolean => satisfied && violated;

/** Neither seen nor explained. */
export const lackOf = (row: SeenRow): Sight[] => SIGHTS.filter((sight) => !row[sight] && !row.reasons[sight]);

/** Explained, although it was seen: the sentence is no longer true. */
export const staleOf = (row: SeenRow): Sight[] => SIGHTS.filter((sight) => row[sight] && row.reasons[sight]);
