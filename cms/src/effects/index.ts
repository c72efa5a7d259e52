/** The closed list of effects: what a rulebook may ask the product to do when a step is done. */
import type { Ground } from '../cases/ground';
import type { Effect, PlanEffect } from '../engine/rulebook';
import { accept } from './accept';
import { applyChange } from './apply-change';
import { arrangeOperation } from './arrange-operation';
import { closeRectification } from './close-rectification';
import { completeBuilding } from './complete-building';
import { draftPlanEntry } from './draft-plan-entry';
import { type Bound, bind, type EffectContext, type EffectDefinition, type PlanEffectDefinition } from './effect';
import { endProjectEffect } from './end-project';
import { enterPool } from './enter-pool';
import { finalisePlan } from './finalise-plan';
import { listInPlan } from './list-in-plan';
import { publishCatalogue } from './publish-catalogue';
import { registerAward } from './register-award';
import { resumeProjectEffect } from './resume-project';
import { retireProjectEffect } from './retire-project';
import { setBaseline } from './set-baseline';
import { signContract } from './sign-contract';
import { startBuilding } from './start-building';
import { suspendProjectEffect } from './suspend-project';

export const effects: Record<Exclude<Effect, PlanEffect>, EffectDefinition> = {
  'enter-pool': enterPool,
  'draft-plan-entry': draftPlanEntry,
  'list-in-plan': listInPlan,
  'set-baseline': setBaseline,
  'register-award': registerAward,
  'sign-contract': signContract,
  'start-building': startBuilding,
  'complete-building': completeBuilding,
  'apply-change': applyChange,
  accept,
  'publish-catalogue': publishCatalogue,
  'close-rectification': closeRectification,
  'arrange-operation': arrangeOperation,
  'end-project': endProjectEffect,
  'suspend-project': suspendProjectEffect,
  'resume-project': resumeProjectEffect,
  'retire-project': retireProjectEffect,
};

export const planEffects: Record<PlanEffect, PlanEffectDefinition> = {
  'finalise-plan': finalisePlan,
};

const isOfPlans = (effect: Effect): effect is PlanEffect => effect in planEffects;

/** The loader lets a rulebook ask only for effects on what its procedure runs on. */
export function effectOn(
  { project, plan }: Ground,
  effect: Effect,
  context: Omit<EffectContext, 'override' | 'project'>,
): Bound {
  if (project && !isOfPlans(effect)) return bind(effects[effect], { ...context, project });
  if (plan && isOfPlans(effect)) return bind(planEffects[effect], { ...context, plan });
  throw new Error(`${effect} is no effect of such a case`);
}
