/** The rows of a comparison: each takes out of some rules what it is about, with the rule every piece comes from. */
import type { Duration } from '../../../engine/duration';
import { conditionsOf, isFactLeaf, leavesOf } from '../../../engine/rule-conditions';
import type { DutyDue, FactLeaf, Rule, Rulebook, StepActor, StepRule } from '../../../engine/rulebook';
import { bodyLabel, distinct, isStep, leavesOfRule, materialLabel } from './anatomy';
import { graphOf } from './graph';
import { isInForce, openConditions } from './settled';

export interface Item {
  rule: string | null;
  article: string;
  title: string;
  bodies?: string[];
  within?: Duration;
  soft?: boolean;
  /** The step or rule holds under a condition only. */
  conditional?: boolean;
  tests?: FactLeaf[];
  due?: DutyDue;
  papers?: string[];
  target?: { by: string; atLeast: number; executed: string; target: string };
  /** The reading in force. */
  option?: string;
  severity?: string;
}

const itemOf = (rule: Rule, more: Partial<Item> = {}): Item => ({
  rule: rule.id,
  article: rule.article,
  title: rule.title,
  ...(rule.when ? { conditional: true } : {}),
  ...('otherwise' in rule ? { severity: rule.otherwise } : {}),
  ...more,
});
const labels = (rulebook: Rulebook, by: (string | StepActor)[]): string[] =>
  distinct(by.map((one) => bodyLabel(rulebook, typeof one === 'string' ? one : one.body)));

/** Whoever may say no decides; and whoever acts with effect before anybody has been asked. */
const isDecision = ({ outcomes, after, effects }: StepRule): boolean =>
  outcomes.length > 1 || (after.length === 0 && effects.length > 0);

export function deciders(rulebook: Rulebook, rules: Rule[]): Item[] {
  return rules.flatMap((rule) => {
    const decides = rule.kind === 'power' || (isStep(rule) && isDecision(rule));
    return decides ? [itemOf(rule, { bodies: labels(rulebook, rule.by) })] : [];
  });
}

export function stepsOf(rulebook: Rulebook, procedure: string): Item[] {
  const steps = rulebook.rules
    .filter(isStep)
    .filter((rule) => rule.procedure === procedure && isInForce(rulebook, rule));
  return graphOf(procedure, rulebook).nodes.flatMap((node) => {
    const own = steps.filter(({ id }) => node.rules.includes(id));
    const [first] = own;
    if (!first) return [];
    const bodies = distinct(own.flatMap((rule) => labels(rulebook, rule.by)));
    return [itemOf(first, { bodies, conditional: node.conditional, ...limitOf(first) })];
  });
}

const limitOf = (rule: StepRule): Partial<Item> =>
  rule.within ? { within: rule.within, ...(rule.soft ? { soft: true } : {}) } : {};

export function limits(rulebook: Rulebook, rules: Rule[]): Item[] {
  return rules
    .filter(isStep)
    .filter(({ within }) => within !== undefined)
    .map((rule) => itemOf(rule, { bodies: labels(rulebook, rule.by), ...limitOf(rule) }));
}

const typeOf = (rulebook: Rulebook, { fact }: FactLeaf) => rulebook.facts[fact]?.type;
const testsOf = (rulebook: Rulebook, rule: Rule): FactLeaf[] =>
  openConditions(rulebook, conditionsOf(rule)).flatMap(leavesOf).filter(isFactLeaf);

/** The same figure stands in `when` and `require` of many a rule. */
function withTests(rulebook: Rulebook, rules: Rule[], isWanted: (leaf: FactLeaf) => boolean): Item[] {
  return rules.flatMap((rule) => {
    const tests = testsOf(rulebook, rule).filter(isWanted);
    const once = [...new Map(tests.map((test) => [JSON.stringify(test), test])).values()];
    return once.length > 0 ? [itemOf(rule, { tests: once })] : [];
  });
}

/** Nought is no figure of the law. */
const isFigure = ({ operator, operand }: FactLeaf) =>
  COMPARES.includes(operator) && !('value' in operand && operand.value === 0);
const COMPARES = ['at-most', 'less-than', 'at-least', 'more-than', 'is'];

/** Amounts and ratios, and the shares that are due by a day. */
export function figures(rulebook: Rulebook, rules: Rule[]): Item[] {
  const measured = withTests(
    rulebook,
    rules,
    (leaf) => ['money', 'ratio'].includes(typeOf(rulebook, leaf) ?? '') && isFigure(leaf),
  );
  const targets = rules.flatMap((rule) => {
    if (rule.kind !== 'target') return [];
    const { by, atLeast, executed, target } = rule;
    return [itemOf(rule, { target: { by, atLeast, executed, target } })];
  });
  return [...measured, ...targets];
}

/** Numbers of people, months, times. */
export function counts(rulebook: Rulebook, rules: Rule[]): Item[] {
  return withTests(
    rulebook,
    rules,
    (leaf) => typeOf(rulebook, leaf) === 'count' && isFigure(leaf) && 'value' in leaf.operand,
  );
}

export function papers(rulebook: Rulebook, rules: Rule[]): Item[] {
  return rules.flatMap((rule) => {
    const asked = rule.kind === 'material' ? rule.papers : [];
    const named = leavesOfRule(rule).flatMap((leaf) => ('materials' in leaf ? leaf.materials : []));
    const all = distinct([...asked, ...named]);
    return all.length > 0 ? [itemOf(rule, { papers: all.map((id) => materialLabel(rulebook, id)) })] : [];
  });
}

export function duties(rulebook: Rulebook, rules: Rule[]): Item[] {
  return rules.flatMap((rule) =>
    rule.kind === 'duty' ? [itemOf(rule, { bodies: labels(rulebook, rule.by), due: rule.due })] : [],
  );
}

/** What must hold besides: gates and limits told by no figure and no paper. */
export function conditions(rulebook: Rulebook, rules: Rule[]): Item[] {
  const told = new Set(
    [...figures(rulebook, rules), ...counts(rulebook, rules), ...papers(rulebook, rules)].map(({ rule }) => rule),
  );
  return rules
    .filter((rule) => ['gate', 'limit', 'measure'].includes(rule.kind) && !told.has(rule.id))
    .map((rule) => itemOf(rule));
}

export const routes = (_: Rulebook, rules: Rule[]): Item[] =>
  rules.filter((rule) => rule.kind === 'route').map((rule) => itemOf(rule));

export function notices(rulebook: Rulebook, rules: Rule[]): Item[] {
  return rules.flatMap((rule) =>
    rule.kind === 'notice' ? [itemOf(rule, { bodies: labels(rulebook, [...rule.to, ...rule.copy]) })] : [],
  );
}

export function registers(rulebook: Rulebook, rules: Rule[]): Item[] {
  return rules.flatMap((rule) =>
    rule.kind === 'record' ? [{ ...itemOf(rule, { bodies: labels(rulebook, rule.by) }), title: rule.label }] : [],
  );
}

/** Where the text leaves room: how it is read here. */
export function readings({ readings: all }: Rulebook, rules: Rule[]): Item[] {
  return all.flatMap((reading) => {
    const leaning = rules.find((rule) =>
      leavesOfRule(rule).some((leaf) => 'reading' in leaf && leaf.reading === reading.id),
    );
    if (!leaning) return [];
    const option = reading.options.find(({ value }) => value === reading.value)?.label ?? reading.value;
    return [{ rule: leaning.id, article: reading.article, title: reading.title, option }];
  });
}
