/** One case with everything an act on it needs. Whoever loads it for an act holds the row it runs on until the end. */
import { scopeOf } from '../access/scope';
import type { CaseRow, CaseStepRow, OpinionRow, PlaceOfCase } from '../dossier/rows';
import { type StepStanding, settled, standingOfCase } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { Procedure, Rulebook, StepRule } from '../engine/rulebook';
import { calendar, rulebookFor } from '../rulebooks/registry';
import { BadInput, Conflict } from '../write/errors';
import { rowOf } from '../write/rows';
import type { Tx } from '../write/tx';
import { dossierOn, type Ground, lockGround, readGround } from './ground';
import { runsOf } from './runs';

export type Work = Ground & {
  row: CaseRow;
  rulebook: Rulebook;
  procedure: Procedure;
  steps: CaseStepRow[];
  opinions: OpinionRow[];
};

export function procedureOf(rulebook: Rulebook, id: string): Procedure {
  const procedure = rulebook.procedures.find((one) => one.id === id);
  if (procedure) return procedure;
  const known = rulebook.procedures.map((one) => `${one.title}（${one.id}）`).join('、');
  throw new BadInput([{ field: 'procedure', message: `办法中没有“${id}”这一流程，可选：${known}` }]);
}

export function stepRules(rulebook: Rulebook, procedure: string): StepRule[] {
  return rulebook.rules.filter((rule): rule is StepRule => rule.kind === 'step' && rule.procedure === procedure);
}

/** Several rules may describe one step; `chosen` is the one that applies to this dossier. */
export function stepRule(work: Pick<Work, 'rulebook' | 'procedure'>, step: string, chosen?: string): StepRule {
  const rules = stepRules(work.rulebook, work.procedure.id).filter((one) => one.step === step);
  const rule = rules.find((one) => one.id === chosen) ?? rules[0];
  if (!rule) throw new BadInput([{ field: 'step', message: `“${work.procedure.title}”中没有“${step}”这一环节` }]);
  return rule;
}

/** The case as it stands in the database now; `tx` may be a reader's. */
export async function readWork(tx: Tx, row: CaseRow, ground: Ground): Promise<Work> {
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, row.opened_on, row.rulebook_version);
  const steps = (await tx.trx('case_steps').where({ case_id: row.id }).orderBy(['round', 'id'])) as CaseStepRow[];
  const opinions = (await tx.trx('opinions').where({ case_id: row.id }).orderBy('id')) as OpinionRow[];
  return { row, ...ground, rulebook, procedure: procedureOf(rulebook, row.procedure), steps, opinions };
}

/** The same case after an opinion was issued. */
export async function withOpinions(tx: Tx, work: Work): Promise<Work> {
  const opinions = (await tx.trx('opinions').where({ case_id: work.row.id }).orderBy('id')) as OpinionRow[];
  return { ...work, opinions };
}

/** By number, for an act: what it runs on is locked first and the case is read after, so that nobody is overlooked. */
export async function takeWork(tx: Tx, id: number, place: PlaceOfCase): Promise<Work> {
  const ground = await lockGround(tx.trx, place);
  return readWork(tx, (await tx.trx('cases').where({ id }).first()) as CaseRow, ground);
}

/** By documentId, as far as the actor may see it; 404 otherwise. */
export async function takeCase(tx: Tx, documentId: string): Promise<Work> {
  const found = (await rowOf(tx.trx, 'cases', documentId, scopeOf(tx.actor))) as unknown as CaseRow;
  return takeWork(tx, found.id, found);
}

/** The same for a reader: nothing is locked. */
export async function readCase(tx: Tx, documentId: string): Promise<Work> {
  const found = (await rowOf(tx.trx, 'cases', documentId, scopeOf(tx.actor))) as unknown as CaseRow;
  return readWork(tx, found, await readGround(tx.trx, found));
}

export function mustBeOpen(work: Work): void {
  if (work.row.state !== 'open') throw new Conflict('该办件已办结，不能再办理。', { state: work.row.state });
}

export interface Asked {
  known?: Facts;
  stated?: Facts;
}

/** The dossier in which this case's own facts and steps speak, with the standings it leads to. */
export async function dossierOfCase(tx: Tx, work: Work, asked: Asked = {}): Promise<Dossier> {
  const dossier = await dossierOn(tx.trx, work, {
    rulebook: work.rulebook,
    date: tx.today,
    actor: tx.actor,
    running: work.row,
    without: work.row.subject_id,
    ...asked,
  });
  for (const standing of standingsOf(work, dossier)) {
    dossier.steps = { ...dossier.steps, [`${work.procedure.id}.${standing.step}`]: standing.state };
  }
  return dossier;
}

export function standingsOf(work: Work, dossier: Dossier): StepStanding[] {
  const { rulebook, procedure, steps, opinions } = work;
  const standings = standingOfCase(rulebook, procedure.id, dossier, runsOf(steps, opinions), calendar());
  return settled(rulebook, procedure.id, standings);
}
