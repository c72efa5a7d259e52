/** Opens a procedure on a project or plan: asks whether it may, writes the case, and opens its first steps. */

import type { ProjectRow } from '../dossier/rows';
import { evaluate, whoHolds } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { Finding } from '../engine/finding';
import type { BodyId, Procedure, Rulebook, Subject } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { Conflict, Forbidden } from '../write/errors';
import { insertRow } from '../write/rows';
import type { Tx } from '../write/tx';
import { advance } from './advance';
import { dossierOn, type Ground, jurisdictionOf, placeOf } from './ground';
import { type Judgement, joined, settle } from './judge';
import { notifyFindings } from './notices';
import { closedFindings, mustBeActive } from './project/standing-stage';
import { rulebookOn } from './project/version-of-project';
import { powersOfOthers } from './refusals/powers';
import { procedureOf, stepRules, takeWork, type Work } from './work';

export interface Subjected {
  type: Subject;
  /** documentId of the row the case is about; null for the project itself. */
  id: string | null;
  contractorId: number | null;
}
export interface Opening {
  facts?: Facts;
  /** What is about to be stated of the project with it: rules weigh it, the case does not keep it. */
  ofProject?: Facts;
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
  project: ProjectRow | null,
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

async function mustNotRun(tx: Tx, procedure: Procedure, ground: Ground): Promise<void> {
  if (procedure.repeatable) return;
  const running = await tx
    .trx('cases')
    .where({ ...placeOf(ground), procedure: procedure.id, state: 'open' })
    .first('document_id');
  if (running)
    throw new Conflict(`“${procedure.title}”正在办理中，办结前不能重复发起。`, { case: running.document_id });
}

async function insertCase(
  tx: Tx,
  ground: Ground,
  rulebook: Rulebook,
  procedure: Procedure,
  opening: Opening,
): Promise<number> {
  const { subject, facts } = opening;
  const { project } = ground;
  const { id } = await insertRow(tx.trx, 'cases', {
    ...placeOf(ground),
    jurisdiction_id: jurisdictionOf(ground),
    department_id: project?.department_id ?? null,
    contractor_id: subject?.contractorId ?? project?.contractor_id ?? null,
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

/** What it runs on must be locked by the caller. */
export async function openCase(tx: Tx, ground: Ground, procedureId: string, opening: Opening = {}): Promise<Opened> {
  const rulebook = rulebookOn(tx, ground.project);
  const procedure = procedureOf(rulebook, procedureId);
  const { project } = ground;
  mustBeActive(project, rulebook, { procedure: procedureId, isRunning: false });
  const options = {
    rulebook,
    date: tx.today,
    actor: tx.actor,
    stated: { ...opening.ofProject, ...opening.facts },
    without: opening.subject?.id,
    opening: { procedure: procedureId },
  };
  const dossier = await dossierOn(tx.trx, ground, options);
  mustOpen(tx, rulebook, procedure, dossier);
  const own = settle(tx, rulebook, openingFindings(rulebook, procedure, dossier, project), opening.reason);
  await mustNotRun(tx, procedure, ground);
  const id = await insertCase(tx, ground, rulebook, procedure, opening);
  await notifyFindings(tx, project, `${procedure.id}.open`, own.findings);
  const started = await advance(tx, id, placeOf(ground), opening.reason);
  return { work: await takeWork(tx, id, placeOf(ground)), judgement: joined(own, started) };
}
