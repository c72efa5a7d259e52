import type { FactDefinition, Option } from '../../../types';
import type { RecordLeaf, RulebookText } from '../ruleTypes';
import { type Derivation, derivationOf } from '../sentences/derivation';
import { codeText, factOfField, fieldLabel } from '../sentences/fieldTest';
import { conditionsOf, leavesOf } from '../sentences/leaves';
import type { Words } from '../sentences/words';

type Where = RecordLeaf['where'];

/** The fields of a register that rules read, each as a field of a form; codes are offered as the rules know them. */
export function rowFields(rulebook: RulebookText, words: Words, register: string, fields: string[]): FactDefinition[] {
  const filters = filtersOn(rulebook, words, register);
  return fields.map((field): FactDefinition => {
    const fact = factOfField(words, register, field);
    if (fact) return { ...fact, id: field, group: undefined, help: undefined };
    const type = rulebook.collections?.[register]?.fields[field] ?? 'text';
    const label = fieldLabel(words, register, field);
    const codes = type === 'text' ? codesOf(filters, field) : new Map<string, Where>();
    const options = [...codes].map(
      ([value, where]): Option => ({ value, label: codeText(words, { where }, field, value) }),
    );
    const isChoice = options.length > 0;
    return { id: field, label, type: isChoice ? 'choice' : type, options, unit: undefined, source: 'known' };
  });
}

type FromRows = Extract<Derivation, { where: unknown }>;

function registerOf(derive: FromRows): string {
  if ('sum' in derive) return derive.sum;
  if ('count' in derive) return derive.count;
  return 'repeated' in derive ? derive.repeated : derive.record;
}

/** Every description of the register's rows, in conditions and in derivations. */
function filtersOn({ rules }: RulebookText, words: Words, register: string): Where[] {
  const told = rules
    .flatMap(conditionsOf)
    .flatMap(leavesOf)
    .flatMap((leaf) => ('record' in leaf && leaf.record === register ? [leaf.where] : []));
  const derived = Object.values(words.facts).flatMap((fact): Where[] => {
    const derive = derivationOf(fact);
    if (!derive || !('where' in derive)) return [];
    return registerOf(derive) === register ? [derive.where] : [];
  });
  return [...told, ...derived];
}

/** Each code with a description it stands in: a step is named by its procedure. */
function codesOf(filters: Where[], field: string): Map<string, Where> {
  const found = new Map<string, Where>();
  for (const where of filters) {
    for (const { field: named, operand } of where) {
      if (named !== field || !('value' in operand)) continue;
      const values = Array.isArray(operand.value) ? operand.value : [operand.value];
      for (const value of values) if (typeof value === 'string' && !found.has(value)) found.set(value, where);
    }
  }
  return found;
}
