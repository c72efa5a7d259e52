/**
 * A mark that may be left blank, compared as if everybody had filled it in: the row nobody marked is not picked, and so
 * looks as if it were in order.
 */
import type { Derivation } from '../../engine/facts';
import { conditionsOf, leavesOf } from '../../engine/rule-conditions';
import type { Condition, RecordLeaf, RowFilter, Rulebook } from '../../engine/rulebook';

interface Mark extends RowFilter {
  register: string;
}
interface Place {
  /** What a person finds it by. */
  name: string;
  conditions: Condition[];
  marks: Mark[];
}

const marked = (register: string, filters: RowFilter[]): Mark[] => filters.map((filter) => ({ register, ...filter }));

function marksOf(conditions: Condition[]): Mark[] {
  const leaves = conditions.flatMap(leavesOf).filter((leaf): leaf is RecordLeaf => 'record' in leaf);
  return leaves.flatMap(({ record, where, newest }) => marked(record, [...where, ...(newest ?? [])]));
}

function derivedFrom(derive: Derivation): Mark[] {
  if ('holds' in derive) return marksOf([derive.holds]);
  if (!('where' in derive)) return [];
  const register = 'sum' in derive ? derive.sum : 'count' in derive ? derive.count : undefined;
  const other = 'row' in derive ? derive.record : 'repeated' in derive ? derive.repeated : '';
  return marked(register ?? other, derive.where);
}

function placesOf({ rules, procedures, facts }: Rulebook): Place[] {
  const asking = [
    ...rules.map((rule) => ({ name: `条款 ${rule.id}`, conditions: conditionsOf(rule) })),
    ...procedures.map(({ title, when }) => ({ name: `流程“${title}”`, conditions: when ? [when] : [] })),
  ];
  return [
    ...asking.map((place) => ({ ...place, marks: marksOf(place.conditions) })),
    ...Object.values(facts).flatMap(({ id, label, derive }) =>
      derive ? [{ name: `事实“${label}”（${id}）`, conditions: [], marks: derivedFrom(derive) }] : [],
    ),
  ];
}

const DENYING = ['is-not', 'not-in', 'excludes'];
const denies = ({ operator, operand }: RowFilter): boolean =>
  DENYING.includes(operator) || (operator === 'is' && 'value' in operand && operand.value === false);

export function blankMarks(rulebook: Rulebook): string[] {
  const registers = new Map(rulebook.rules.flatMap((rule) => (rule.kind === 'record' ? [[rule.register, rule]] : [])));
  const mayBeBlank = ({ register, field }: Mark): boolean => {
    const { fields = [], required = [] } = registers.get(register) ?? {};
    return fields.includes(field) && !required.includes(field);
  };
  return placesOf(rulebook).flatMap(({ name, marks }) => {
    const settled = marks.filter(({ operator }) => operator === 'present').map(({ field }) => field);
    const open = marks.filter((mark) => denies(mark) && mayBeBlank(mark) && !settled.includes(mark.field));
    return [...new Set(open.map(({ field }) => field))].map(
      (field) =>
        `${name}把没有填的“${rulebook.facts[field]?.label}”（${field}）当作没有问题：列进台账的 required，或同时写 { ${field}: { present: false } }`,
    );
  });
}
