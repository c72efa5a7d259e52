/** How many projects stand where, in the order of their life. */
import type { Knex } from 'knex';
import { applyScope, type Scope } from '../../../../access/scope';
import type { ProjectRow } from '../../../../dossier/rows';
import { type Rulebook, STAGES } from '../../../../engine/rulebook';
import type { Figure } from './figure';

/** Before all stages what is still written; what was given up stands nowhere. */
const STANDS: ProjectRow['stage'][] = ['draft', ...STAGES];

/** The dictionary's words for the stages. */
export function stageLabels(rulebook: Rulebook): Map<string, string> {
  const options = rulebook.facts['project.stage']?.options ?? [];
  return new Map(options.map((option) => [option.value, option.label]));
}

export async function stageFigures(database: Knex, scope: Scope, rulebook: Rulebook): Promise<Figure[]> {
  const query = database('projects').groupBy('stage').select('stage').count({ total: '*' });
  applyScope(query, scope, 'projects');
  const rows = (await query) as unknown as { stage: string; total: unknown }[];
  const counts = new Map(rows.map((row) => [row.stage, Number(row.total)]));
  const labels = stageLabels(rulebook);
  return STANDS.filter((stage) => counts.has(stage)).map((stage) => ({
    id: stage,
    label: labels.get(stage) ?? stage,
    value: counts.get(stage) ?? 0,
    tone: 'plain',
    link: { resource: 'projects', filters: { stage: { $eq: stage } } },
  }));
}
