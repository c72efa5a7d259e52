/** 办法比较: what several regulations say of one topic or procedure, row by row, from their rules alone. */
import { z } from 'zod';
import type { FactDefinition } from '../../../engine/facts';
import type { Rule, Rulebook } from '../../../engine/rulebook';
import { NotFound } from '../../../write/errors';
import { distinct, isStep, leavesOfRule, topicOf } from './anatomy';
import {
  conditions,
  counts,
  deciders,
  duties,
  figures,
  type Item,
  limits,
  notices,
  papers,
  readings,
  registers,
  routes,
  stepsOf,
} from './comparison-rows';
import { isInForce } from './settled';

const MOST = 5;
const ids = z
  .string('请选择要比较的办法')
  .transform((text) => distinct(text.split(',').filter(Boolean)))
  .refine((list) => list.length >= 1 && list.length <= MOST, `请选择一至${MOST}部办法`);
export const ComparisonQuestion = z
  .strictObject({ ids, topic: z.string().max(40).optional(), procedure: z.string().max(60).optional() })
  .refine(({ topic, procedure }) => (topic === undefined) !== (procedure === undefined), {
    path: ['topic'],
    message: '请选择一个主题或一个流程',
  });
export type ComparisonAsked = z.infer<typeof ComparisonQuestion>;

export interface Row {
  id: string;
  /** Title of the procedure whose steps these are; the other rows are named by their id. */
  title?: string;
  /** One cell a rulebook, in the order asked; empty where its text says nothing. */
  cells: Item[][];
}

type Extract = (rulebook: Rulebook, rules: Rule[]) => Item[];
const ROWS: [string, Extract][] = [
  ['deciders', deciders],
  ['limits', limits],
  ['figures', figures],
  ['counts', counts],
  ['papers', papers],
  ['duties', duties],
  ['conditions', conditions],
  ['routes', routes],
  ['notices', notices],
  ['registers', registers],
  ['readings', readings],
];

export function compare(rulebooks: Rulebook[], asked: ComparisonAsked) {
  const columns = rulebooks.map((rulebook) => ({ rulebook, rules: chosenRules(rulebook, asked) }));
  const [decided, ...others] = ROWS.map(
    ([id, extract]): Row => ({ id, cells: columns.map(({ rulebook, rules }) => extract(rulebook, rules)) }),
  );
  const rows = [...(decided ? [decided] : []), ...stepRows(rulebooks, asked), ...others];
  return {
    topic: asked.topic ?? null,
    procedure: asked.procedure ?? null,
    rulebooks: columns.map(({ rulebook }, place) =>
      columnOf(
        rulebook,
        rows.flatMap(({ cells }) => cells[place] ?? []),
      ),
    ),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  };
}

/** Every topic and procedure there is something to compare on. */
export function comparable(rulebook: Rulebook) {
  return {
    topics: distinct(rulebook.rules.map(topicOf)),
    procedures: rulebook.procedures.map(({ id, title }) => ({ id, title })),
  };
}

export function mustExist(asked: ComparisonAsked, rulebooks: Rulebook[]): void {
  const offers = rulebooks.map(comparable);
  const isKnown = asked.topic
    ? offers.some(({ topics }) => topics.includes(asked.topic ?? ''))
    : offers.some(({ procedures }) => procedures.some(({ id }) => id === asked.procedure));
  if (!isKnown) throw new NotFound('所选办法中没有这个主题或流程。');
}

function chosenRules(rulebook: Rulebook, { topic, procedure }: ComparisonAsked): Rule[] {
  const rules = rulebook.rules.filter((rule) => isInForce(rulebook, rule));
  if (procedure === undefined) return rules.filter((rule) => topicOf(rule) === topic);
  return rules.filter((rule) => concerns(rule, procedure));
}

/** Its steps, what hangs on its events, and the duties that one of its steps fulfils. */
function concerns(rule: Rule, procedure: string): boolean {
  if (isStep(rule)) return rule.procedure === procedure;
  if ('on' in rule) return rule.on.some((event) => event.startsWith(`${procedure}.`));
  if (rule.kind !== 'duty') return false;
  return leavesOfRule(rule).some(
    (leaf) =>
      ('step' in leaf && leaf.step.startsWith(`${procedure}.`)) ||
      ('record' in leaf &&
        leaf.where.some(
          ({ field, operand }) => field === 'procedure' && 'value' in operand && operand.value === procedure,
        )),
  );
}

/** One row a procedure; a procedure belongs to the topic in which most of its steps are written. */
function stepRows(rulebooks: Rulebook[], asked: ComparisonAsked): Row[] {
  const found = new Map<string, string>();
  for (const rulebook of rulebooks) {
    for (const { id, title } of rulebook.procedures) {
      const isAsked = asked.procedure ? id === asked.procedure : homeOf(rulebook, id) === asked.topic;
      if (isAsked && !found.has(id)) found.set(id, title);
    }
  }
  return [...found].map(([id, title]) => ({
    id: `steps.${id}`,
    title,
    cells: rulebooks.map((rulebook) => stepsOf(rulebook, id)),
  }));
}

function homeOf(rulebook: Rulebook, procedure: string): string | undefined {
  const topics = rulebook.rules
    .filter(isStep)
    .filter((rule) => rule.procedure === procedure)
    .map(topicOf);
  const count = (topic: string) => topics.filter((one) => one === topic).length;
  return distinct(topics).sort((a, b) => count(b) - count(a))[0];
}

/** With the dictionary entries its cells speak of, so that the screen can word them. */
function columnOf({ id, title, jurisdictionLabel, number, version, facts }: Rulebook, items: Item[]) {
  const named = distinct(items.flatMap(factsOfItem));
  const definitions = named.map((fact) => facts[fact]).filter((fact): fact is FactDefinition => fact !== undefined);
  return { id, title, jurisdictionLabel, number, version, facts: definitions };
}

function factsOfItem({ tests = [], due, target }: Item): string[] {
  const tested = tests.flatMap(({ fact, operand }) => ('fact' in operand ? [fact, operand.fact] : [fact]));
  return [...tested, ...(due ? factsOfDue(due) : []), ...(target ? [target.executed, target.target] : [])];
}

function factsOfDue(due: NonNullable<Item['due']>): string[] {
  if ('on' in due) return [due.on];
  if ('every' in due) return [due.from, due.since, due.until].filter((fact) => fact !== undefined);
  if (!('after' in due)) return [];
  const { after } = due;
  if ('fact' in after) return [after.fact];
  return 'latest' in after ? after.latest : after.earliest;
}
