/** Where a value is stated, and by whom: told to whoever states it at another place. */
import type { FactDefinition, FactId } from '../../engine/facts';
import type { Rule, Rulebook, StepRule } from '../../engine/rulebook';
import { bodiesText, procedureText } from './names';

/** A step has it in its form, or asks for a paper that must state it. */
function asksFor(rules: Rule[], step: StepRule, fact: FactId): boolean {
  if (step.form.includes(fact)) return true;
  const event = `${step.procedure}.${step.step}`;
  return rules.some((rule) => rule.kind === 'material' && rule.on.includes(event) && rule.parts.includes(fact));
}

function stepsAsking(rulebook: Rulebook, fact: FactId): string[] {
  return rulebook.rules.flatMap((rule) => {
    if (rule.kind !== 'step' || !asksFor(rulebook.rules, rule, fact)) return [];
    const bodies = rule.by.map(({ body }) => body);
    return [
      `在“${procedureText(rulebook, rule.procedure)}”的“${rule.title}”环节填写，由${bodiesText(rulebook, bodies)}办理`,
    ];
  });
}

function registersAsking(rulebook: Rulebook, fact: FactId): string[] {
  return rulebook.rules.flatMap((rule) => {
    if (rule.kind !== 'record' || !rule.fields.includes(fact)) return [];
    const by = rule.by.length > 0 ? `，由${bodiesText(rulebook, rule.by)}登记` : '';
    return [`在台账“${rule.label}”中填写${by}`];
  });
}

/** More places than these are counted. */
const MOST = 3;

export function placeText(rulebook: Rulebook, { id, source, kept }: FactDefinition): string {
  if (source !== 'typed') return '由系统得出，不需填写';
  const places = [...new Set([...stepsAsking(rulebook, id), ...registersAsking(rulebook, id)])];
  if (places.length === 0) return kept === 'project' ? '在项目申报内容中填写，由建设单位办理' : '本办法没有要求填写';
  const told = places.slice(0, MOST).join('；或');
  return places.length > MOST ? `${told}；共${places.length}处` : told;
}
