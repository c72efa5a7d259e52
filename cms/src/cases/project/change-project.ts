/** Writes on the project's row while its lock is held; the row in hand is kept in step with the database. */
import type { ProjectRow } from '../../dossier/rows';
import { readJson, type StoredJson, writeFacts } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Stage } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import type { Tx } from '../../write/tx';
import { isDraft } from './draft';
import { stageAfter } from './stage-after';

/** Facts that are columns of the project as well, because lists are filtered and sums are made by them. */
const COLUMNS: Record<string, string> = {
  'project.name': 'name',
  'project.planYear': 'plan_year',
  'project.totalAmount': 'total_amount',
};

/** What is written for these facts, beside those that are kept. */
export function projectColumns(facts: Facts, stored: StoredJson): Partial<ProjectRow> {
  const columns = Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => (COLUMNS[fact] ? [[COLUMNS[fact], value]] : [])),
  );
  const kept = Object.fromEntries(Object.entries(facts).filter(([fact]) => !COLUMNS[fact]));
  return { ...columns, facts: writeFacts(stored, kept) };
}

export async function changeProject(tx: Tx, project: ProjectRow, asked: Partial<ProjectRow>): Promise<void> {
  const changes = asked.stage ? { ...asked, stage: stageAfter(project.stage, asked.stage) } : asked;
  const version = await conditionalUpdate(tx.trx, 'projects', { id: project.id, version: project.version }, changes);
  Object.assign(project, changes, { version });
}

export async function keepProjectFacts(tx: Tx, project: ProjectRow, facts: Facts): Promise<void> {
  if (Object.keys(facts).length === 0) return;
  await changeProject(tx, project, projectColumns(facts, project.facts));
}

/** The day a stage begins, where it is kept: the first time speaks. */
const BEGINS: Partial<Record<Stage, (project: ProjectRow, today: string) => Partial<ProjectRow>>> = {
  building: ({ started_on }, today) => ({ started_on: started_on ?? today }),
  completed: ({ completed_on }, today) => ({ completed_on: completed_on ?? today }),
  accepted: ({ accepted_on }, today) => ({ accepted_on: accepted_on ?? today }),
};
const OPERATING_ON = 'project.operatingOn';

/** A stage that a step of the rulebook leads to; what only prepares a declaration leads a draft nowhere. */
export async function enterStage(tx: Tx, project: ProjectRow, stage: Stage): Promise<void> {
  if (isDraft(project)) return;
  if (stageAfter(project.stage, stage) !== stage) return;
  await changeProject(tx, project, { stage, ...BEGINS[stage]?.(project, tx.today) });
  const isFirst = stage === 'operating' && !readJson<Facts>(project.facts, {})[OPERATING_ON];
  if (isFirst) await keepProjectFacts(tx, project, { [OPERATING_ON]: tx.today });
}
