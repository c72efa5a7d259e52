/** `config/` into checked rulebooks. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { FactDefinition, FactId } from '../engine/facts';
import type { Rulebook } from '../engine/rulebook';
import { checkVersions } from './check/versions';
import type { FactDraft } from './compile/facts';
import { factNames, readDictionary } from './dictionary';
import { loadRulebook, type RulebookFolder } from './load-rulebook';
import { type Problem, sortProblems } from './problem';

const inside = (configDir: string, ...parts: string[]): string => [basename(resolve(configDir)), ...parts].join('/');

/** The common dictionary alone (without derivations), for forms and imports that need no rulebook. */
export function loadFacts(configDir: string): { facts: Record<FactId, FactDefinition>; problems: Problem[] } {
  const { drafts, problems } = readCommon(configDir);
  return { facts: Object.fromEntries(factNames(drafts)), problems };
}

/**
 * Every folder of `config/rulebooks` with the dictionary. A rulebook with any problem is left out whole;
 * with a problem in the dictionary none is returned.
 */
export function loadRulebooks(configDir: string): { rulebooks: Rulebook[]; problems: Problem[] } {
  const common = readCommon(configDir);
  // On a broken dictionary every rule would name facts that are not there; it is mended first.
  if (common.problems.length > 0) return { rulebooks: [], problems: sortProblems(common.problems) };
  const loaded = foldersOf(configDir).map((folder) => loadRulebook(folder, common.drafts));
  const whole = loaded.flatMap(({ rulebook, header }) => (rulebook && header ? [{ rulebook, header }] : []));
  const problems = [...loaded.flatMap((one) => one.problems), ...checkVersions(whole)];
  return { rulebooks: whole.map(({ rulebook }) => rulebook), problems: sortProblems(problems) };
}

function readCommon(configDir: string): { drafts: Map<string, FactDraft>; problems: Problem[] } {
  const path = join(configDir, 'facts.yaml');
  const file = inside(configDir, 'facts.yaml');
  if (existsSync(path)) return readDictionary(path, file);
  const problem = { file, line: 1, column: 1, message: '没有事实字典 facts.yaml', mend: '在 config 下写 facts.yaml' };
  return { drafts: new Map(), problems: [problem] };
}

function foldersOf(configDir: string): RulebookFolder[] {
  const root = join(configDir, 'rulebooks');
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => ({ name, path: join(root, name), shown: inside(configDir, 'rulebooks', name) }));
}
