import { changeProject } from '../cases/project/change-project';
import type { EffectContext, EffectDefinition } from './effect';
import { entryFacts, planOf, writeEntry } from './plan-of-project';

/** A project that never was in the draft comes in by the supplementary way. */
async function sourceOf(context: EffectContext): Promise<{ source?: string }> {
  const { tx, project } = context;
  const plan = await planOf(context);
  const entry = await tx.trx('plan_entries').where({ plan_id: plan.id, project_id: project.id }).first('id');
  return entry ? {} : { source: 'supplement' };
}

export const listInPlan: EffectDefinition = {
  effect: 'list-in-plan',
  event: 'plan-entry.list',
  known: entryFacts,
  async apply(context) {
    const { tx, project, override } = context;
    const source = await sourceOf(context);
    await writeEntry(context, { state: 'listed', listed_on: tx.today, override, ...source });
    await changeProject(tx, project, { stage: 'planned' });
  },
};
