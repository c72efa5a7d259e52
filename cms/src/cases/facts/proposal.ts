/**
 * What a unit says anew of a project that was approved, where others decide on it, is a proposal: its own case weighs
 * it, everybody else goes on reading what was approved, and it takes effect when it is decided.
 */
import type { ProjectRow } from '../../dossier/rows';
import { readJson, writeFacts } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Rulebook, StepRule } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import type { Tx } from '../../write/tx';
import { isOfUnit } from '../forms/declaring';
import { mustBeUnused } from '../forms/unique-facts';
import { projectColumns } from '../project/change-project';
import { stepRules, type Work } from '../work';
import { keepOnProject } from './keep-on-project';

type Run = Pick<Work, 'row' | 'rulebook' | 'procedure'>;

/** A decided change is carried out here. */
export const applies = ({ effects }: StepRule): boolean => effects.includes('apply-change');

const approves = ({ stage }: StepRule): boolean => stage === 'approved';

async function isApprovedAnew(tx: Tx, { row, rulebook, procedure }: Run): Promise<boolean> {
  if (!stepRules(rulebook, procedure.id).some(approves)) return false;
  const { project_id } = row;
  const earlier = tx.trx('cases').where({ project_id, procedure: procedure.id, state: 'done' });
  return (await earlier.where('id', '<', row.id).first('id')) !== undefined;
}

/** Whether what this run says of the project waits for its decision. */
export async function isProposal(tx: Tx, run: Run): Promise<boolean> {
  return run.row.project_id !== null && (run.procedure.subject === 'change' || (await isApprovedAnew(tx, run)));
}

/** Officials state what they find, and a change that was decided is carried out as it is stated. */
export const proposesAt = (rulebook: Rulebook, rule: StepRule): boolean => isOfUnit(rulebook, rule) && !applies(rule);

/** The project as it would be. */
export function asProposed(project: ProjectRow, { proposed }: Work['row']): ProjectRow {
  return { ...project, ...projectColumns(readJson<Facts>(proposed, {}), project.facts) };
}

export async function propose(tx: Tx, { row, project, rulebook }: Work, facts: Facts): Promise<void> {
  await mustBeUnused(tx, rulebook, facts, project ?? undefined);
  await keepProposed(tx, row, writeFacts(row.proposed, facts));
}

async function keepProposed(tx: Tx, row: Work['row'], proposed: string | null): Promise<void> {
  const { id, version } = row;
  row.version = await conditionalUpdate(tx.trx, 'cases', { id, version }, { proposed });
  row.proposed = proposed;
}

/** Early where a step of the case approves it or carries it out; else when all of it is done. */
export const takesEffectAt = (rule: StepRule): boolean => applies(rule) || approves(rule);

export async function applyProposal(tx: Tx, { row, project, rulebook }: Work): Promise<void> {
  const proposed = readJson<Facts>(row.proposed, {});
  if (!project || Object.keys(proposed).length === 0) return;
  await keepOnProject(tx, project, rulebook, proposed);
  await keepProposed(tx, row, null);
}
