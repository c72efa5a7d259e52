/** Lead puts a pooled project into the year's draft. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { lockProject } from '../../../cases/ground';
import { mustBeActive } from '../../../cases/project/standing-stage';
import type { ProjectRow } from '../../../dossier/rows';
import { readFen } from '../../../dossier/stored';
import { positiveFen } from '../../../money/fen';
import { fenText } from '../../../write/columns';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { BadInput, Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { idOf, insertRow, type Values } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { changePlan, concluded, judgePlan, mustNotBeFinal, type Plan, takePlan } from '../services/plan';

const EVENT = 'annual-plan.compile';
export const BODY = z.strictObject({
  project: z.string('请选择项目').min(1, '请选择项目').max(64),
  amount: positiveFen.optional(),
  override: OVERRIDE.optional(),
});

function amountOf(project: ProjectRow, amount: number | undefined): number {
  const chosen = amount ?? readFen(project.total_amount);
  if (chosen === null) throw new BadInput([{ field: 'amount', message: '项目没有填写金额，请填写编入金额' }]);
  return chosen;
}

async function writeDraft(tx: Tx, { row }: Plan, project: ProjectRow, columns: Values): Promise<void> {
  const entry = await tx.trx('plan_entries').where({ plan_id: row.id, project_id: project.id }).first();
  if (!entry) {
    await insertRow(tx.trx, 'plan_entries', {
      plan_id: row.id,
      project_id: project.id,
      jurisdiction_id: project.jurisdiction_id,
      department_id: project.department_id,
      state: 'draft',
      kind: 'build',
      source: 'annual',
      ...columns,
    });
    return;
  }
  if (entry.state !== 'draft') throw new Conflict('项目已在本年度计划中。', { state: entry.state });
  await conditionalUpdate(tx.trx, 'plan_entries', { id: entry.id, version: entry.version, state: 'draft' }, columns);
}

export const compile: CommandHandler = async (tx, { params, body }) => {
  const given = parsed(BODY, body);
  const project = await lockProject(tx.trx, await idOf(tx.trx, 'projects', given.project, scopeOf(tx.actor)));
  const plan = await takePlan(tx, params.id);
  mustBeActive(project, plan.rulebook);
  const amount = amountOf(project, given.amount);
  const judgement = await judgePlan(tx, plan, { event: EVENT, project, amount, reason: given.override?.reason });
  mustNotBeFinal(plan);
  await writeDraft(tx, plan, project, { amount, override: judgement.override });
  await changePlan(tx, plan, { state: 'draft', compiled_on: plan.row.compiled_on ?? tx.today });
  const after = { project: project.name, amount: fenText(amount) };
  return concluded(tx, plan, { event: EVENT, judgement, project, after });
};
