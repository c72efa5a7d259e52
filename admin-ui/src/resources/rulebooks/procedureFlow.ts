import { rulePath } from '../../findings/rulePath';
import type { Flow, FlowNode } from '../../process/flow/flow';
import type { ProcedureNode, ProcedureText, RuleDetail } from './ruleTypes';
import { conditionPhrase } from './sentences/conditionPhrase';
import { inForce } from './sentences/inForce';
import { durationText } from './sentences/literal';
import { phraseLine } from './sentences/phraseLine';
import { listed, type Words } from './sentences/words';

/** A procedure of the regulation as a picture: who, in which order, under which condition, for how long. */
export function procedureFlow(rulebook: string, procedure: ProcedureText, rules: RuleDetail[], words: Words): Flow {
  const { nodes, edges } = procedure.graph;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    nodes: nodes.map((node): FlowNode => {
      const own = (node.rules ?? [node.rule]).flatMap((id) => byId.get(id) ?? []);
      return {
        id: node.id,
        title: titleOf(node, own),
        body: node.by[0],
        actors: actorsOf(node, words),
        limit: listed([...new Set(own.flatMap((rule) => (rule.within ? [limitText(rule, words)] : [])))]) || undefined,
        notes: notesOf(node, procedure, words),
        condition: node.conditional ? conditionOf(own, words) : undefined,
        isConditional: node.conditional ?? false,
        rule: node.rule,
        article: node.article,
        path: rulePath(rulebook, node.rule),
      };
    }),
    edges: edges.map(({ from, to, kind = 'after' }) => ({ from, to, kind })),
  };
}

/** Several rules may describe one step, each for its own circumstances; their common name is enough here. */
function titleOf(node: ProcedureNode, own: RuleDetail[]): string {
  const titles = [...new Set(own.map(({ title }) => title))];
  return titles.length > 0 && titles.length <= 2 ? titles.join(' / ') : node.title;
}

function actorsOf({ by, needs }: ProcedureNode, words: Words): string {
  const names = listed(by.map(words.labels.body));
  return by.length > 1 && needs === 'any' ? `${names}（${words.say('process.oneSuffices')}）` : names;
}

function notesOf(node: ProcedureNode, { graph }: ProcedureText, words: Words): string[] {
  const into = graph.edges.filter(({ to, kind }) => to === node.id && kind !== 'return').length;
  const returns = graph.edges.filter(({ from, kind }) => from === node.id && kind === 'return');
  return [
    into > 1 ? words.say(node.join === 'any' ? 'process.joinAny' : 'process.joinAll') : '',
    node.consults && node.consults.length > 0
      ? words.say('process.consults', { bodies: listed(node.consults.map(words.labels.body)) })
      : '',
    returns.some(({ to }) => to === node.id) ? words.say('process.backToSelf') : '',
    node.mayReject ? words.say('process.mayReject') : '',
    node.optional ? words.say('process.optional') : '',
  ].filter(Boolean);
}

const limitText = ({ within, soft }: RuleDetail, words: Words): string =>
  within ? durationText(words, within) + (soft ? words.say('rulebook.soft') : '') : '';

/** A step of several rules exists when one of them applies. */
function conditionOf(own: RuleDetail[], words: Words): string | undefined {
  const conditions = own.flatMap(({ when }) => (when ? [when] : []));
  const lines = [
    ...new Set(conditions.map((one) => phraseLine(words, conditionPhrase(words, inForce(one, words.readings))))),
  ];
  return lines.length > 0 ? lines.join(words.say('rulebook.or')) : undefined;
}
