import { rulePath } from '../findings/rulePath';
import { formatDate } from '../format/date';
import { deadlineOf } from '../format/deadline';
import type { CaseGraph, RulebookHome, Step } from '../types';
import type { Flow, FlowMark, FlowNode } from './flow/flow';
import { inOrder } from './inOrder';
import { stepKind } from './stepKind';

export interface CaseWords {
  say: (key: string, parts?: Record<string, string | number>) => string;
  bodyOf: (body: string) => string;
  articleOf: (rule: string) => string;
}

/** The run of a procedure: what is done, who holds what is open and for how long still, what a rule took out. */
export function caseFlow(steps: Step[], graph: CaseGraph, home: RulebookHome | undefined, words: CaseWords): Flow {
  const known = new Set(steps.map(({ id }) => id));
  const pathOf = (rule: string | null) => (home && rule ? rulePath(home.id, rule, home.version) : null);
  const drawn = new Map(graph.nodes.map((node) => [node.id, node]));
  const limitOf = ({ id }: Step) => {
    const within = drawn.get(id)?.within;
    return within ? words.say(`rulebook.duration.${within.unit}`, { amount: within.amount }) : undefined;
  };
  const nodes = inOrder(steps, graph).map(
    (step): FlowNode => ({
      id: step.id,
      title: step.title,
      body: step.by[0] ?? drawn.get(step.id)?.by?.[0],
      actors: actorsOf(step),
      limit: limitOf(step),
      notes: notesOf(step, words),
      isConditional: false,
      rule: step.rule,
      article: step.article,
      path: pathOf(step.rule),
      mark: { ...markOf(step, words), ...reasonOf(step, pathOf, words) },
    }),
  );
  return { nodes, edges: graph.edges.filter(({ from, to }) => known.has(from) && known.has(to)) };
}

/** Of an open step those whose word is still awaited. */
function actorsOf(step: Step): string {
  const awaited = step.opinions.filter(({ state, consult }) => state === 'pending' && !consult);
  const names = awaited.flatMap(({ bodyLabel }) => (bodyLabel ? [bodyLabel] : []));
  return (step.state === 'open' && names.length > 0 ? names : step.byLabels).join('、');
}

function notesOf(step: Step, { say, bodyOf }: CaseWords): string[] {
  const consults = (step.consults ?? []).map(bodyOf).join('、');
  return [
    ...(consults ? [say('process.consults', { bodies: consults })] : []),
    ...(step.bySilence ? [say('process.bySilence')] : []),
    ...(step.kept ? [say('process.kept')] : []),
    ...(step.round > 1 ? [say('process.round', { round: step.round })] : []),
  ];
}

function markOf(step: Step, { say }: CaseWords): FlowMark {
  const { kind, word } = stepKind(step);
  return { kind, word: say(word), detail: detailOf(step, say) };
}

function detailOf(step: Step, say: CaseWords['say']): string | undefined {
  if (step.doneOn && step.state !== 'open') return formatDate(step.doneOn);
  if (step.state !== 'open') return undefined;
  if (!step.dueOn) return step.openedOn ? say('process.since', { date: formatDate(step.openedOn) }) : undefined;
  const { text } = deadlineOf(step.workdaysLeft, step.dueOn);
  return say('process.due', { left: text, date: formatDate(step.dueOn) });
}

function reasonOf(step: Step, pathOf: (rule: string) => string | null, words: CaseWords): Partial<FlowMark> {
  if (step.state !== 'skipped' || !step.skippedBy) return {};
  const article = words.articleOf(step.skippedBy);
  return {
    detail: words.say('process.skippedBy', { rule: article }),
    because: { article, path: pathOf(step.skippedBy) },
  };
}
