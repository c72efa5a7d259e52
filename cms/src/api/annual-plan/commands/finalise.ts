/** Lead closes the plan of a year. */
import { z } from 'zod';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { OVERRIDE } from '../../case/commands/act';
import { changePlan, concluded, judgePlan, mustNotBeFinal, takePlan } from '../services/plan';

const EVENT = 'annual-plan.finalise';
export const BODY = z.strictObject({ override: OVERRIDE.optional() });

export const finalise: CommandHandler = async (tx, { params, body }) => {
  const { override } = parsed(BODY, body);
  const plan = await takePlan(tx, params.id);
  const judgement = await judgePlan(tx, plan, { event: EVENT, reason: override?.reason });
  mustNotBeFinal(plan);
  const before = { state: plan.row.state };
  await changePlan(tx, plan, { state: 'finalised', finalised_on: tx.today });
  return concluded(tx, plan, { event: EVENT, judgement, before, after: { state: 'finalised' } });
};
