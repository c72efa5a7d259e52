/** Money moves from one entry of a plan to another; the plan's sum stays what it is. */
import { z } from 'zod';
import { applyScope, scopeOf } from '../../../access/scope';
import type { ProjectRow } from '../../../dossier/rows';
import { positiveFen } from '../../../money/fen';
import { fenText, toFen } from '../../../write/columns';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { BadInput, Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { paragraph } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { changePlan, concluded, judgePlan, takePlan } from '../services/plan';

const EVENT = 'annual-plan.reallocate';
const ID = z.string('请选择计划项').min(1, '请选择计划项').max(64);
export const BODY = z.strictObject({
  from: ID,
  to: ID,
  amount: positiveFen,
  reason: paragraph(2000, '请写明理由'),
  override: OVERRIDE.optional(),
});

interface Entry {
  id: number;
  plan_id: number;
  project_id: number;
  amount: unknown;
  state: string;
  version: number;
}

/** An entry, or a project (which may have no entry in this plan: the rules say what that means). */
async function entryOf(tx: Tx, planId: number, documentId: string): Promise<Entry | undefined> {
  const { jurisdictionId: jurisdiction_id } = tx.actor;
  const entry = await tx.trx('plan_entries').where({ document_id: documentId, jurisdiction_id }).first();
  if (entry) return entry as Entry;
  const found = tx.trx('projects').where('projects.document_id', documentId).first('projects.id');
  applyScope(found, scopeOf(tx.actor), 'projects');
  const project = await found;
  if (!project) throw new BadInput([{ field: 'to', message: '没有这个计划项或项目' }]);
  return tx.trx('plan_entries').where({ plan_id: planId, project_id: project.id }).first();
}

async function move(tx: Tx, entry: Entry, amount: number): Promise<void> {
  const { id, version, state } = entry;
  await conditionalUpdate(tx.trx, 'plan_entries', { id, version, state }, { amount: toFen(entry.amount) + amount });
}

export const reallocate: CommandHandler = async (tx, { params, body }) => {
  const { amount, reason, override, ...ids } = parsed(BODY, body);
  const plan = await takePlan(tx, params.id);
  const from = await entryOf(tx, plan.row.id, ids.from);
  const to = await entryOf(tx, plan.row.id, ids.to);
  if (!from || from.plan_id !== plan.row.id) throw new BadInput([{ field: 'from', message: '调出项不在本年度计划中' }]);
  const project = (await tx.trx('projects').where({ id: from.project_id }).first()) as ProjectRow;
  const isListed = to?.plan_id === plan.row.id && to.state === 'listed';
  const known = {
    'reallocation.amount': amount,
    'reallocation.fromPlanYear': plan.row.year,
    'reallocation.toInPlan': isListed,
  };
  const judgement = await judgePlan(tx, plan, { event: EVENT, known, project, reason: override?.reason });
  if (!to || !isListed) throw new Conflict('调入项目没有列入本年度计划。');
  if (to.id === from.id) throw new BadInput([{ field: 'to', message: '调出项和调入项不能相同' }]);
  if (toFen(from.amount) < amount) {
    throw new BadInput([{ field: 'amount', message: `调出项只有 ${fenText(from.amount)} 分可调` }]);
  }
  await move(tx, from, -amount);
  await move(tx, to, amount);
  const row = {
    plan_id: plan.row.id,
    from_entry_id: from.id,
    to_entry_id: to.id,
    jurisdiction_id: plan.row.jurisdiction_id,
  };
  await insertRow(tx.trx, 'reallocations', { ...row, amount, on: tx.today, reason });
  await changePlan(tx, plan, {});
  return concluded(tx, plan, { event: EVENT, judgement, project, after: { ...ids, amount: fenText(amount), reason } });
};
