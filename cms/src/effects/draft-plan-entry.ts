import type { EffectDefinition } from './effect';
import { entryFacts, writeEntry } from './plan-of-project';

export const draftPlanEntry: EffectDefinition = {
  effect: 'draft-plan-entry',
  event: 'annual-plan.compile',
  known: entryFacts,
  apply: (context) => writeEntry(context, { state: 'draft', override: context.override }),
};
