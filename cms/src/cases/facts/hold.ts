/** What keeps the content of a project as it stands: its stage, the rules about its design, a case that reviews it or has. */
import { projectDossier } from '../../dossier';
import type { CaseRow, ProjectRow } from '../../dossier/rows';
import { evaluate } from '../../engine';
import type { Finding } from '../../engine/finding';
import type { Rulebook } from '../../engine/rulebook';
import { calendar, rulebookFor } from '../../rulebooks/registry';
import type { Tx } from '../../write/tx';
import { closedFindings } from '../project/standing-stage';
import { type Refusal, refusalOf } from '../refusals/refusal';
import { isCarriedAt, type OpenStep, openStepsOf } from './open-steps';

const EDIT = 'design.edit';
type Freezing = Pick<CaseRow, 'id' | 'document_id' | 'procedure' | 'rulebook_version'> & { state: 'open' | 'done' };

export interface Hold {
  /** The project rests or is over. */
  closed: boolean;
  /** Rules that do not let the design be changed now. */
  forbidden: Refusal | null;
  /** Cases in whose hands the content is; those under way come first. */
  frozen: Freezing[];
  findings: Finding[];
}

/** A decided change opens what finished cases hold, and what its own case does; another review goes on undisturbed. */
async function freezingCases(tx: Tx, project: ProjectRow, carrying: number[]): Promise<Freezing[]> {
  const rows: Freezing[] = await tx
    .trx('cases')
    .where({ project_id: project.id })
    .whereIn('state', ['open', 'done'])
    .whereNotNull('frozen')
    .orderBy('id', 'desc')
    .select('id', 'document_id', 'procedure', 'rulebook_version', 'state');
  const open = rows.filter(({ id, state }) => state === 'open' && !carrying.includes(id));
  return carrying.length > 0 ? open : [...open, ...rows.filter(({ state }) => state === 'done')];
}

const carryingIn = (steps: OpenStep[]): number[] => steps.filter(isCarriedAt).map(({ work }) => work.row.id);

/** A declaration that was sent back is corrected by the version its case runs under; else by that of today. */
export async function declarationRulebook(tx: Tx, project: ProjectRow): Promise<Rulebook> {
  const running = { project_id: project.id, subject_type: 'project', state: 'open' };
  const row = await tx.trx('cases').where(running).orderBy('id', 'desc').first('rulebook_version');
  return rulebookFor(tx.actor.jurisdictionCode, tx.today, row?.rulebook_version);
}

/** What is edited outside of a change; a change that was decided has been judged by its own rules. */
async function editFindings(tx: Tx, project: ProjectRow, rulebook: Rulebook): Promise<Finding[]> {
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor });
  return evaluate(rulebook, EDIT, dossier, calendar());
}

export async function holdOn(tx: Tx, project: ProjectRow, rulebook: Rulebook, steps: OpenStep[]): Promise<Hold> {
  const carrying = carryingIn(steps);
  const findings = carrying.length > 0 ? [] : await editFindings(tx, project, rulebook);
  return {
    closed: closedFindings(project, rulebook).length > 0,
    forbidden: refusalOf(findings, undefined),
    frozen: await freezingCases(tx, project, carrying),
    findings,
  };
}

/** For readers: whether a review holds the content, and whether a change that was decided lets it be changed. */
export async function reviewOf(tx: Tx, project: ProjectRow): Promise<{ isFrozen: boolean; isChanging: boolean }> {
  const carrying = carryingIn(await openStepsOf(tx, project));
  const frozen = await freezingCases(tx, project, carrying);
  return { isFrozen: frozen.length > 0, isChanging: carrying.length > 0 };
}
