/** A plan in hand: locked, with what the product knows of it, and the rules that speak about it. */
import { scopeOf } from '../../../access/scope';
import { lockPlan } from '../../../cases/ground';
import { auditOf, type Judgement, judge } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { jurisdictionDossier, projectDossier } from '../../../dossier';
import { planFacts } from '../../../dossier/plan-facts';
import type { PlanRow, ProjectRow } from '../../../dossier/rows';
import type { Facts } from '../../../engine/facts';
import type { EventId, Rulebook } from '../../../engine/rulebook';
import { rulebookFor } from '../../../rulebooks/registry';
import { conditionalUpdate } from '../../../write/conditional-update';
import { Conflict } from '../../../write/errors';
import { idOf, type Values } from '../../../write/rows';
import { mustHaveSeen, type Tx } from '../../../write/tx';
import { planView } from './plan-view';

export interface Plan {
  row: PlanRow;
  rulebook: Rulebook;
}

/** Locked, so that what is summed is what is decided on. */
export async function takePlanRow(tx: Tx, documentId: unknown): Promise<Plan> {
  const id = await idOf(tx.trx, 'annual_plans', String(documentId ?? ''), scopeOf(tx.actor));
  const row = await lockPlan(tx.trx, id);
  return { row, rulebook: rulebookFor(tx.actor.jurisdictionCode, tx.today) };
}

/** The version named must be the current one. */
export async function takePlan(tx: Tx, documentId: unknown): Promise<Plan> {
  const plan = await takePlanRow(tx, documentId);
  mustHaveSeen(tx, plan.row.version);
  return plan;
}

export function mustNotBeFinal({ row }: Plan): void {
  if (row.state === 'finalised') throw new Conflict(`${row.year}年度计划已经定稿。`, { state: row.state });
}

export interface Question {
  event: EventId;
  /** Known facts of the event besides plan.* */
  known?: Facts;
  reason?: string;
  /** The project it concerns, where it concerns one. */
  project?: ProjectRow;
  /** Amount its entry is to carry. */
  amount?: number;
}

export async function judgePlan(tx: Tx, { row, rulebook }: Plan, question: Question): Promise<Judgement> {
  const { event, project, amount, reason } = question;
  const known = { ...(await planFacts(tx.trx, row.id, project && { project, amount })), ...question.known };
  const options = { rulebook, date: tx.today, actor: tx.actor, known };
  const dossier = project
    ? await projectDossier(tx.trx, project, options)
    : await jurisdictionDossier(tx.trx, row.jurisdiction_id, options);
  return judge(tx, rulebook, event, dossier, reason);
}

export async function changePlan(tx: Tx, { row }: Plan, changes: Values): Promise<void> {
  row.version = await conditionalUpdate(
    tx.trx,
    'annual_plans',
    { id: row.id, version: row.version, state: row.state },
    changes,
  );
}

export interface Concluding {
  event: EventId;
  judgement: Judgement;
  before?: unknown;
  after?: unknown;
  project?: ProjectRow;
  status?: number;
}

/** Notices, the reply and the audit entry every plan command ends with. */
export async function concluded(tx: Tx, { row, rulebook }: Plan, { event, judgement, project, ...said }: Concluding) {
  await notifyFindings(tx, project ?? null, event, judgement.findings);
  const ids = { entity: 'annual-plan', entityId: row.document_id, project: project?.document_id };
  const audit = { ...ids, before: said.before, after: said.after, ...auditOf(judgement, rulebook) };
  return { status: said.status, data: await planView(tx, row.document_id), audit };
}
