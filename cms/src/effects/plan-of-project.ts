/** The annual plan a project is meant for, and its entry there; shared by the effects that write the plan. */
import { planFacts } from '../dossier/plan-facts';
import { readFen } from '../dossier/stored';
import type { Facts } from '../engine/facts';
import { conditionalUpdate } from '../write/conditional-update';
import { Conflict } from '../write/errors';
import { insertRow, type Values } from '../write/rows';
import type { Tx } from '../write/tx';
import type { EffectContext } from './effect';

type Context = Omit<EffectContext, 'override'>;

interface PlanRow {
  id: number;
  year: number;
  version: number;
}

/** The plan of the project's year, locked; opened when nobody has called for it yet. */
export async function planOf({ tx, project }: Context): Promise<PlanRow> {
  if (project.plan_year === null) throw new Conflict('项目没有填写计划年度，不能编入年度计划。');
  const key = { jurisdiction_id: project.jurisdiction_id, year: project.plan_year };
  const found = await tx.trx('annual_plans').where(key).forUpdate().first();
  if (found) return found as PlanRow;
  const { id } = await insertRow(tx.trx, 'annual_plans', { ...key, state: 'open' });
  return { id, year: project.plan_year, version: 1 };
}

export async function entryFacts(context: Context): Promise<Facts> {
  const plan = await planOf(context);
  return planFacts(context.tx.trx, plan.id, { project: context.project });
}

/** With its first entry a plan begins to be compiled. */
async function compiled(tx: Tx, { id }: PlanRow): Promise<void> {
  await tx.trx('annual_plans').where({ id }).whereNull('compiled_on').update({ compiled_on: tx.today });
}

/** Writes the project's entry in its plan, or moves the one that is there. */
export async function writeEntry(context: Context, columns: Values): Promise<void> {
  const { tx, project } = context;
  const plan = await planOf(context);
  const entry = await tx.trx('plan_entries').where({ plan_id: plan.id, project_id: project.id }).first();
  if (entry) {
    await conditionalUpdate(tx.trx, 'plan_entries', { id: entry.id, version: entry.version }, columns);
    return;
  }
  await insertRow(tx.trx, 'plan_entries', {
    plan_id: plan.id,
    project_id: project.id,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    amount: readFen(project.total_amount) ?? 0,
    kind: 'build',
    source: 'annual',
    ...columns,
  });
  await compiled(tx, plan);
}
