/** Where a fact of the project belongs, in words: told to whoever states it at another place or too late. */
import type { FactDefinition } from '../../engine/facts';
import type { Rulebook, StepRule } from '../../engine/rulebook';
import { isDeclared } from '../forms/declaring';

const titleOf = ({ procedures }: Rulebook, id: string): string => procedures.find((one) => one.id === id)?.title ?? id;

function placeOf(rulebook: Rulebook, { procedure, title, by }: StepRule): string {
  const bodies = by.map(({ body }) => rulebook.bodies[body]?.label ?? body).join('、');
  return `“${titleOf(rulebook, procedure)}”的“${title}”环节（${bodies}）`;
}

/** Steps that have it in their form; what none has is part of the declaration. */
export function whereStated(rulebook: Rulebook, definition: FactDefinition): string {
  const steps = rulebook.rules.filter(
    (rule): rule is StepRule => rule.kind === 'step' && rule.form.includes(definition.id),
  );
  if (steps.length > 0) return [...new Set(steps.map((rule) => placeOf(rulebook, rule)))].join('或');
  const isContent = isDeclared(rulebook, definition);
  return isContent ? '项目申报内容，由建设单位填写' : '办法所指的环节';
}

/** What is left once the content stands fast. */
export function wayToChange({ procedures }: Rulebook): string {
  const changes = procedures.filter(({ subject }) => subject === 'change').map(({ title }) => `“${title}”`);
  return changes.length > 0 ? `确需调整的，请办理${changes.join('或')}，随变更修改。` : '';
}
