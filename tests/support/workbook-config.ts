/** The shipped regulation with what it has not: a fact beside the budgets, a paper that is a form of a step. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigDir, configDir } from './config-dir';

export const SHARE = 'project.selfRaised';
export const FORM = 'needs-analysis-report';

function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to change in ${path}`);
  writeFileSync(path, after);
}

export function workbookConfig(): ConfigDir {
  const config = configDir(['erenhot'], {});
  const fact = `  ${SHARE}: { label: 自筹金额, type: money, unit: 元, source: typed, kept: project, group: 资金, lists: [budgets] }\n`;
  change(join(config.path, 'facts.yaml'), /^facts:\n/m, `facts:\n${fact}`);
  const materials = join(config.rulebook('erenhot'), 'materials.yaml');
  change(materials, `{ id: ${FORM},`, `{ id: ${FORM}, filledFrom: annual-needs.declare,`);
  return config;
}
