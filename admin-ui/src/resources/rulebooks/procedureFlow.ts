import { rulePath } from '../../findings/rulePath';
import type { Flow, FlowNode } from '../../process/flow/flow';
import { citedIn } from './articleNumber';
import { edgesOf } from './procedureEdges';
import type { ProcedureNode, ProcedureText, RulebookText, RuleDetail } from './ruleTypes';
import { conditionPhrase } from './sentences/conditionPhrase';
import { durationText } from './sentences/literal';
import { phraseLine } from './sentences/phraseLine';
import { listed, type Words } from './sentences/words';
import { isAlways, type Variant, variantsOf } from './stepVariants';

export interface ProcedureFlow extends Flow {
  /** Steps that the readings in force leave out. */
  absent: ProcedureNode[];
}

/** A procedure of the regulation as a picture: who, in which order, under which condition, for how long. */
export function procedureFlow(
  rulebook: RulebookText,
  procedure: ProcedureText,
  words: Words,
  version?: string,
): ProcedureFlow {
  const rules = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const all = procedure.graph.nodes;
  const variants = new Map(all.map((node) => [node.id, variantsOf(node, rules, words.readings)]));
  const edges = edgesOf(procedure, variants);
  const nodes = all.flatMap((node): FlowNode[] => {
    const own = variants.get(node.id) ?? [];
    const [first] = own;
    if (!first) return [];
    const always = isAlways(own);
    return [
      {
        id: node.id,
        title: titleOf(own.map(({ rule }) => rule.title)),
        body: bodiesOf(own)[0],
        actors: actorsOf(own, words),
        limit: limitsOf(own, words),
        notes: notesOf(node, own, edges, words),
        condition: always || own.length > 1 ? undefined : conditionOf(first, words),
        details: own.length > 1 ? own.map((variant) => detailOf(variant, words)) : undefined,
        isConditional: !always,
        rule: first.rule.id,
        article: listed([...new Set(own.flatMap(({ rule }) => citedIn(rule.article).map(({ label }) => label)))]),
        path: rulePath(rulebook.id, first.rule.id, version),
      },
    ];
  });
  return { nodes, edges, absent: all.filter(({ id }) => variants.get(id)?.length === 0) };
}

/** Signs that a box has room for. */
const FITS = 22;

/** Several rules may describe one step; where their titles begin alike the shortest is its name. */
function titleOf(titles: string[]): string {
  const [shortest = '', ...others] = [...new Set(titles)].sort((a, b) => a.length - b.length);
  if (others.every((title) => title.startsWith(shortest))) return shortest;
  const both = [shortest, ...others].join(' / ');
  return others.length === 1 && both.length <= FITS ? both : (titles[0] ?? '');
}

const bodiesOf = (own: Variant[]): string[] => [
  ...new Set(
    own.flatMap(({ rule }) =>
      (Array.isArray(rule.by) ? rule.by : []).map((actor) => (typeof actor === 'string' ? actor : actor.body)),
    ),
  ),
];

function actorsOf(own: Variant[], words: Words): string {
  const bodies = bodiesOf(own);
  const names = listed([...new Set(bodies.map(words.labels.body))]);
  const isAny = own.every(({ rule }) => rule.needs === 'any');
  return bodies.length > 1 && isAny ? `${names}（${words.say('process.oneSuffices')}）` : names;
}

function notesOf(node: ProcedureNode, own: Variant[], edges: Flow['edges'], words: Words): string[] {
  const into = edges.filter(({ to, kind }) => to === node.id && kind === 'after').length;
  const toSelf = edges.some(({ from, to, kind }) => kind === 'return' && from === node.id && to === node.id);
  const consults = [...new Set(own.flatMap(({ rule }) => rule.consults ?? []))];
  const isSome = (test: (rule: RuleDetail) => unknown) => own.some(({ rule }) => test(rule));
  return [
    own.length > 1 ? words.say('process.variants', { count: own.length }) : '',
    into > 1 ? words.say(node.join === 'any' ? 'process.joinAny' : 'process.joinAll') : '',
    consults.length > 0 ? words.say('process.consults', { bodies: listed(consults.map(words.labels.body)) }) : '',
    toSelf ? words.say('process.backToSelf') : '',
    isSome(({ outcomes }) => outcomes?.includes('reject')) ? words.say('process.mayReject') : '',
    own.every(({ rule }) => rule.optional) ? words.say('process.optional') : '',
  ].filter(Boolean);
}

const limitsOf = (own: Variant[], words: Words): string | undefined =>
  listed([...new Set(own.map(({ rule }) => limitOf(rule, words)).filter(Boolean))]) || undefined;

function limitOf({ within, until, soft }: RuleDetail, words: Words): string {
  const span = within ? durationText(words, within) : until && words.labels.fact(until);
  return span ? span + (soft ? words.say('rulebook.soft') : '') : '';
}

const conditionOf = ({ when }: Variant, words: Words): string | undefined =>
  when ? phraseLine(words, conditionPhrase(words, when)) : undefined;

/** 如：……——某部门，7个工作日 */
function detailOf(variant: Variant, words: Words): string {
  const condition = conditionOf(variant, words);
  const told = [variant.rule.title, actorsOf([variant], words), limitOf(variant.rule, words), variant.rule.article];
  return (condition ? `${words.say('process.if')}${condition}——` : '') + told.filter(Boolean).join('，');
}
