/** Ending and postponing: open cases stop, who was asked is asked no more, and the plan's money is set free. */
import type { CaseRow, OpinionRow, ProjectRow } from '../../dossier/rows';
import type { Stage } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import type { Tx } from '../../write/tx';
import { tellSubject } from '../subjects/subject';
import { changeProject, keepProjectFacts } from './change-project';
import { rememberStage, STAGE_BEFORE } from './stage-before';

async function withdrawOpinions(tx: Tx, row: CaseRow): Promise<void> {
  const pending = (await tx.trx('opinions').where({ case_id: row.id, state: 'pending' })) as OpinionRow[];
  for (const { id, version } of pending) {
    await conditionalUpdate(tx.trx, 'opinions', { id, version, state: 'pending' }, { state: 'withdrawn' });
  }
}

export async function cancelCase(tx: Tx, row: CaseRow): Promise<void> {
  await withdrawOpinions(tx, row);
  await conditionalUpdate(
    tx.trx,
    'cases',
    { id: row.id, version: row.version, state: 'open' },
    { state: 'cancelled', closed_on: tx.today, frozen: null },
  );
  await tellSubject(tx, row, 'cancelled');
}

async function moveEntries(tx: Tx, project: ProjectRow, from: string[], state: string): Promise<void> {
  const entries = await tx.trx('plan_entries').where({ project_id: project.id }).whereIn('state', from);
  for (const { id, version } of entries) await conditionalUpdate(tx.trx, 'plan_entries', { id, version }, { state });
}

/** `spare`: the case whose own step ends the project closes by itself. */
interface Sparing {
  spare?: number;
}

async function cancelOthers(tx: Tx, project: ProjectRow, { spare }: Sparing): Promise<void> {
  const open = (await tx.trx('cases').where({ project_id: project.id, state: 'open' })) as CaseRow[];
  for (const row of open) if (row.id !== spare) await cancelCase(tx, row);
}

export async function endProject(tx: Tx, project: ProjectRow, options: Sparing = {}): Promise<void> {
  await cancelOthers(tx, project, options);
  await moveEntries(tx, project, ['draft', 'listed', 'postponed'], 'ended');
  await changeProject(tx, project, { stage: 'ended', ended_on: tx.today });
}

/** 撤回: a draft is given up; it stays in the trail and with its unit. */
export async function withdrawDraft(tx: Tx, project: ProjectRow): Promise<void> {
  await cancelOthers(tx, project, {});
  await changeProject(tx, project, { stage: 'withdrawn' });
}

/** 停用: the system is taken out of service; its registers and what is still owed go on. */
export async function retireProject(tx: Tx, project: ProjectRow, options: Sparing = {}): Promise<void> {
  await cancelOthers(tx, project, options);
  await changeProject(tx, project, { stage: 'retired' });
}

/** The cases stay where they are; nothing in them may be done until the project is resumed. */
export async function postponeProject(tx: Tx, project: ProjectRow): Promise<void> {
  await rememberStage(tx, project);
  await moveEntries(tx, project, ['draft', 'listed'], 'postponed');
  await changeProject(tx, project, { stage: 'postponed' });
}

export async function resumeProject(tx: Tx, project: ProjectRow, stageBefore: Stage): Promise<void> {
  const entries = await tx.trx('plan_entries').where({ project_id: project.id, state: 'postponed' });
  for (const { id, version, listed_on } of entries) {
    await conditionalUpdate(tx.trx, 'plan_entries', { id, version }, { state: listed_on ? 'listed' : 'draft' });
  }
  await keepProjectFacts(tx, project, { [STAGE_BEFORE]: null });
  await changeProject(tx, project, { stage: stageBefore });
}
