/** Finance fixes the year's total for building and operation. */
import { z } from 'zod';
import { wholeFen } from '../../../money/fen';
import { fenText } from '../../../write/columns';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { OVERRIDE } from '../../case/commands/act';
import { changePlan, concluded, judgePlan, takePlan } from '../services/plan';

const EVENT = 'annual-plan.set-total';
export const BODY = z.strictObject({ amount: wholeFen, override: OVERRIDE.optional() });

export const setTotal: CommandHandler = async (tx, { params, body }) => {
  const { amount, override } = parsed(BODY, body);
  const plan = await takePlan(tx, params.id);
  const known = { 'plan.total': amount };
  const judgement = await judgePlan(tx, plan, { event: EVENT, known, reason: override?.reason });
  const before = { totalBudget: plan.row.total_budget === null ? null : fenText(plan.row.total_budget) };
  await changePlan(tx, plan, { total_budget: amount });
  return concluded(tx, plan, { event: EVENT, judgement, before, after: { totalBudget: fenText(amount) } });
};
