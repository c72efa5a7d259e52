import { changeProject, keepProjectFacts } from '../cases/project/change-project';
import { readJson } from '../dossier/stored';
import type { Facts } from '../engine/facts';
import type { EffectDefinition } from './effect';

/** What a review found, else what was approved, else what was declared. */
const ESTIMATES = ['review.estimate', 'approval.amount', 'project.totalAmount'];

function estimateIn(facts: Facts): number | undefined {
  return ESTIMATES.map((fact) => facts[fact]).find((value) => typeof value === 'number');
}

/** What later changes are measured against; the case that fixes it speaks before those that went before. */
export const setBaseline: EffectDefinition = {
  effect: 'set-baseline',
  async apply({ tx, project, row, facts }) {
    const estimate = estimateIn(readJson<Facts>(row.facts, {})) ?? estimateIn(facts);
    if (estimate === undefined) return;
    await changeProject(tx, project, { baseline_amount: estimate });
    await keepProjectFacts(tx, project, { 'project.baselineOn': tx.today });
  },
};
