/** Opens a procedure on a project: asks whether it may, writes the case, and opens its first steps. */

import { projectDossier } from '../dossier';
import type { ProjectRow } from '../dossier/rows';
import { evaluate, whoHolds } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { Finding } from '../engine/finding';
import type { BodyId, Procedure, Rulebook, Subject } from '../engine/rulebook';
import { calendar, rulebookFor } from '../rulebooks/registry';
import { Conflict, Forbidden } from '../write/errors';
import { insertRow } from '../write/rows';
import type { Tx } from '../write/tx';
import { advance } from './advance';
import { type Judgement, joined, settle } from './judge';
import { notifyFindings } from './notices';
import { powersOfOthers } from './powers';
import { closedFindings, mustBeActive } from './standing-stage';
import { procedureOf, stepRules, takeWork, type Work } from './work';

export interface Subjected {
  type: Subject;
  /** documentId of the row the case is about; null for the project itself. */
  id: string | null;
  contractorId: number | null;
}
export interface Opening {
  facts?: Facts;
  subject?: Subjected;
  reason?: string;
}
export interface Opened {
  work: Work;
  judgement: Judgement;
}

/** Everything that speaks for or against opening: the procedure itself, rules at `<procedure>.open`, a stopped project. */
export function openingFindings(
  rulebook: Rulebook,
  procedure: Procedure,
  dossier: Dossier,
  project: ProjectRow,
): Finding[] {
  const doing = { procedure: procedure.id, isRunning: false };
  const said = evaluate(rulebook, `${procedure.id}.open`, dossier, calendar());
  return [...closedFindings(project, rulebook, doing), ...said];
}

/** An empty list leaves it open to whoever may create the procedure's subject. */
export function opens(rulebook: Rulebook, procedure: Procedure, dossier: Dossier): boolean {
  const bodies = dossier.actor?.bodies ?? [];
  return procedure.opens.length === 0 || openersOf(rulebook, procedure, dossier).some((body) => bodies.includes(body));
}

const openersOf = (rulebook: Rulebook, procedure: Procedure, dossier: Dossier): BodyId[] =>
  whoHolds(rulebook, procedure.opens, dossier, calendar());

function mustOpen(tx: Tx, rulebook: Rulebook, procedure: Procedure, dossier: Dossier): void {
  if (opens(rulebook, procedure, dossier)) return;
  const bodies = dossier.actor?.bodies ?? [];
  const openers = openersOf(rulebook, procedure, dossier);
  const labels = openers.map((body) => rulebook.bodies[body]?.label ?? body).join('、');
  const begins = stepRules(rulebook, procedure.id).filter((rule) => rule.after.length === 0);
  const events = [`${procedure.id}.open`, ...begins.map((rule) => `${procedure.id}.${rule.step}`)];
  const findings = powersOfOthers(rulebook, events, { date: tx.today, bodies });
  throw new Forbidden(`“${procedure.title}”由${labels}发起（${procedure.article}）。`, findings);
}

async function mustNotRun(tx: Tx, procedure: Procedure, project: ProjectRow): Promise<void> {
  if (procedure.repeatable) return;
  const running = await tx
    .trx('cases')
    .where({ project_id: project.id, procedure: procedure.id, state: 'open' })
    .first('document_id');
  if (running)
    throw new Conflict(`“${procedure.title}”正在办理中，办结前不能重复发起。`, { case: running.document_id });
}

async function insertCase(
  tx: Tx,
  project: ProjectRow,
  rulebook: Rulebook,
  procedure: Procedure,
  opening: Opening,
): Promise<number> {
  const { subject, facts } = opening;
  const { id } = await insertRow(tx.trx, 'cases', {
    project_id: project.id,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    contractor_id: subject?.contractorId ?? project.contractor_id,
    procedure: procedure.id,
    subject_type: subject?.type ?? 'project',
    subject_id: subject?.id ?? null,
    state: 'open',
    rulebook_version: rulebook.version,
    opened_on: tx.today,
    facts: facts ?? {},
    frozen: null,
  });
  return id;
}

/** The project must be locked by the caller. */
export async function openCase(
  tx: Tx,
  project: ProjectRow,
  procedureId: string,
  opening: Opening = {},
): Promise<Opened> {
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const procedure = procedureOf(rulebook, procedureId);
  mustBeActive(project, rulebook, { procedure: procedureId, isRunning: false });
  const options = {
    rulebook,
    date: tx.today,
    actor: tx.actor,
    stated: opening.facts,
    without: opening.subject?.id,
    opening: { procedure: procedureId },
  };
  const dossier = await projectDossier(tx.trx, project, options);
  mustOpen(tx, rulebook, procedure, dossier);
  const own = settle(tx, rulebook, openingFindings(rulebook, procedure, dossier, project), opening.reason);
  await mustNotRun(tx, procedure, project);
  const id = await insertCase(tx, project, rulebook, procedure, opening);
  await notifyFindings(tx, project, `${procedure.id}.open`, own.findings);
  const started = await advance(tx, id, project.id, opening.reason);
  return { work: await takeWork(tx, id, project.id), judgement: joined(own, started) };
}
