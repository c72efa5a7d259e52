/** Which rows of a regulation are carried by a rule and proved by a case that holds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '../engine';
import type { Rulebook } from '../engine/rulebook';
import { type Case, readCases } from './cases/read';
import { runCase } from './cases/run';
import type { Problem } from './problem';
import { readShape } from './schema/read';
import { requirementsSchema } from './schema/requirements';
import { Source, Spot } from './source';

export interface Row {
  id: string;
  kind: string;
  article: string;
  carried: boolean;
  /** By at least one case, and every case of the row holds. */
  proved: boolean;
}
export interface Coverage {
  /** Of the rulebook, its cases and its requirements. */
  folder: string;
  rows: Row[];
  /** Rules of whose row there is no case. */
  unproved: string[];
  /** Cases that do not hold, with what came out otherwise. */
  failed: { place: string; name: string; differences: string[] }[];
  problems: Problem[];
}
export interface Places {
  configDir: string;
  /** Folder with one folder of cases a rulebook. */
  casesDir: string;
}

const rowOf = (id: string): string => id.split('.')[0] ?? id;

export function coverageOf(rulebook: Rulebook, calendar: Calendar, { configDir, casesDir }: Places): Coverage {
  const { folder, rules } = rulebook;
  const { cases, problems } = readCases(join(casesDir, folder), `${casesDir}/${folder}`, rulebook);
  const required = readRequirements(configDir, folder, problems);
  const carried = new Set(rules.map(({ id }) => rowOf(id)));
  const held = new Map<string, boolean>();
  const ran = cases.map((one) => ({ one, differences: runCase(one, rulebook, calendar) }));
  for (const { one, differences } of ran) noteCase(one, differences.length === 0, held);
  const rows = Object.entries(required).map(([id, { kind, article }]): Row => {
    return { id, kind, article, carried: carried.has(id), proved: held.get(id) === true };
  });
  const unproved = rules.map(({ id }) => id).filter((id) => !held.has(rowOf(id)));
  const failed = ran.flatMap(({ one: { place, ids, name }, differences }) =>
    differences.length > 0 ? [{ place, name: `${ids.join('、')} ${name}`, differences }] : [],
  );
  return { folder, rows, unproved, failed, problems };
}

function noteCase({ ids }: Case, holds: boolean, held: Map<string, boolean>): void {
  for (const id of ids) held.set(rowOf(id), holds && held.get(rowOf(id)) !== false);
}

function readRequirements(configDir: string, folder: string, problems: Problem[]) {
  const file = `config/requirements/${folder}.yaml`;
  const path = join(configDir, 'requirements', `${folder}.yaml`);
  if (!existsSync(path)) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: '没有规范要点清单',
      mend: '写 rows: { 要点号: { article, kind } }',
    });
    return {};
  }
  const read = Source.read(path, file);
  problems.push(...read.problems);
  if (!read.source) return {};
  return readShape(requirementsSchema, read.source.value, new Spot(read.source), problems)?.rows ?? {};
}
