/** Lead calls for the needs of a year. A plan that a project has opened before is called now. */
import { z } from 'zod';
import type { PlanRow } from '../../../dossier/rows';
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { changePlan, concluded, judgePlan, type Plan } from '../services/plan';

const EVENT = 'annual-plan.call';
export const BODY = z.strictObject({ year: z.int('应为年份').min(2000, '应为年份').max(2100, '应为年份') });

async function planOfYear(tx: Tx, year: number): Promise<Plan> {
  const key = { jurisdiction_id: tx.actor.jurisdictionId, year };
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const found = (await tx.trx('annual_plans').where(key).forUpdate().first()) as PlanRow | undefined;
  if (found?.called_on) throw new Conflict(`${year}年度计划已经征集过。`);
  if (found) return { row: found, rulebook };
  const { id } = await insertRow(tx.trx, 'annual_plans', { ...key, state: 'open' });
  return { row: (await tx.trx('annual_plans').where({ id }).first()) as PlanRow, rulebook };
}

export const call: CommandHandler = async (tx, { body }) => {
  const { year } = parsed(BODY, body);
  const plan = await planOfYear(tx, year);
  const judgement = await judgePlan(tx, plan, { event: EVENT });
  await changePlan(tx, plan, { called_on: tx.today });
  return concluded(tx, plan, { event: EVENT, judgement, after: { year, calledOn: tx.today }, status: 201 });
};
