/** Whoever creates a change, an acceptance, a contract … opens its procedure, and does its first step if that is his. */
import { actingBodies, partiesOf } from '../dossier/acting-bodies';
import type { ProjectRow } from '../dossier/rows';
import type { Facts } from '../engine/facts';
import type { Procedure, StepRule } from '../engine/rulebook';
import type { Tx } from '../write/tx';
import { act } from './act';
import { type Judgement, joined } from './judge';
import { openCase, type Subjected } from './open-case';
import { stepRules, type Work } from './work';

export interface Started {
  case: string;
  judgement: Judgement;
}

function firstStepOf(tx: Tx, work: Work): StepRule | undefined {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(work.project, work.row));
  const pending = work.opinions.filter((opinion) => opinion.state === 'pending' && bodies.includes(opinion.body));
  return stepRules(work.rulebook, work.procedure.id).find(
    (rule) => rule.after.length === 0 && pending.some((opinion) => opinion.step === rule.step),
  );
}

export interface Start {
  subject: Subjected;
  /** Facts stated for it, already parsed. */
  facts: Facts;
  comment?: string;
  reason?: string;
}

/** The project must be locked by the caller. */
export async function startSubject(tx: Tx, project: ProjectRow, procedure: Procedure, start: Start): Promise<Started> {
  const { subject, facts, reason, comment } = start;
  const { work, judgement } = await openCase(tx, project, procedure.id, { subject, facts, reason });
  const first = firstStepOf(tx, work);
  if (!first) return { case: work.row.document_id, judgement };
  const acted = await act({ ...tx, version: undefined }, work, {
    step: first.step,
    result: 'agree',
    comment,
    override: reason ? { reason } : undefined,
  });
  return { case: work.row.document_id, judgement: joined(judgement, acted.judgement) };
}
