/** What every movement of money begins with: the project, seen by the actor and locked, and the rules in force. */
import { scopeOf } from '../access/scope';
import { lockProject } from '../cases/ground';
import { type Judgement, judge } from '../cases/judge';
import { mustBeActive } from '../cases/project/standing-stage';
import { mustBeGiven } from '../cases/refusals/powers';
import { projectDossier } from '../dossier';
import type { ProjectRow } from '../dossier/rows';
import { decide } from '../engine';
import type { Facts } from '../engine/facts';
import type { EventId, Rulebook } from '../engine/rulebook';
import { calendar, rulebookFor } from '../rulebooks/registry';
import { idOf } from '../write/rows';
import type { Tx } from '../write/tx';

export interface Occasion {
  project: ProjectRow;
  rulebook: Rulebook;
}

/** By documentId; 404 where the actor may not see it. */
export async function occasionOf(tx: Tx, documentId: string): Promise<Occasion> {
  const id = await idOf(tx.trx, 'projects', documentId, scopeOf(tx.actor));
  return occasionById(tx, id);
}

export async function occasionById(tx: Tx, id: number): Promise<Occasion> {
  const project = await lockProject(tx.trx, id);
  return { project, rulebook: rulebookFor(tx.actor.jurisdictionCode, tx.today) };
}

export interface Question {
  event: EventId;
  /** Facts of the product about what is being done: budget.*, contract.*, payment.* */
  known: Facts;
  stated?: Facts;
  reason?: string;
}

/** An ended or postponed project takes no more money; otherwise the rulebook is asked. */
/** The rulebook lets contracts of this project be made before its budget. */
export async function mayPrecedeBudget(tx: Tx, { project, rulebook }: Occasion): Promise<boolean> {
  if (!rulebook.contractsAhead) return false;
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor });
  return decide(rulebook, rulebook.contractsAhead, dossier, calendar()).holds === true;
}

export async function judgeMoney(tx: Tx, { project, rulebook }: Occasion, question: Question): Promise<Judgement> {
  mustBeActive(project, rulebook);
  const { event, known, stated, reason } = question;
  mustBeGiven(tx, rulebook, event);
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor, known, stated });
  return judge(tx, rulebook, event, dossier, reason);
}
