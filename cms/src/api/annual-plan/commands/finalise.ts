/** Lead closes the plan of a year; where the rulebook decides on it as a whole, that case closes it. */
import { z } from 'zod';
import { closePlan } from '../../../cases/project/close-plan';
import { stepRules } from '../../../cases/work';
import type { Rulebook } from '../../../engine/rulebook';
import type { CommandHandler } from '../../../write/command';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { OVERRIDE } from '../../case/commands/act';
import { concluded, judgePlan, mustNotBeFinal, takePlan } from '../services/plan';

const EVENT = 'annual-plan.finalise';
export const BODY = z.strictObject({ override: OVERRIDE.optional() });

function mustHaveNoCase(rulebook: Rulebook): void {
  const closing = rulebook.procedures.find(({ id }) =>
    stepRules(rulebook, id).some((rule) => rule.effects.includes('finalise-plan')),
  );
  if (closing) throw new Conflict(`年度计划经“${closing.title}”办结后定稿（${closing.article}）。`);
}

export const finalise: CommandHandler = async (tx, { params, body }) => {
  const { override } = parsed(BODY, body);
  const plan = await takePlan(tx, params.id);
  const judgement = await judgePlan(tx, plan, { event: EVENT, reason: override?.reason });
  mustNotBeFinal(plan);
  mustHaveNoCase(plan.rulebook);
  const before = { state: plan.row.state };
  await closePlan(tx, plan.row);
  return concluded(tx, plan, { event: EVENT, judgement, before, after: { state: 'finalised' } });
};
