/** Facts as people type them and as the API gives them back: yuan text outside, fen inside, the dictionary decides. */
import { factsFrom } from '../engine';
import type { FactDefinition, Facts, FactValue } from '../engine/facts';
import { writeMoney } from '../engine/money';
import type { Rulebook } from '../engine/rulebook';
import { placeText } from '../rulebooks/words/place';
import { BadInput, type InputProblem } from '../write/errors';

/** Which facts a request may state; the words name the fact in the refusal. */
export type Allowed = (definition: FactDefinition) => boolean;

function foreign(input: Record<string, unknown>, rulebook: Rulebook, allowed: Allowed): InputProblem[] {
  return Object.keys(input).flatMap((id) => {
    const definition = rulebook.facts[id];
    if (!definition) return [{ field: id, message: '办法和数据字典中没有这一项' }];
    if (allowed(definition)) return [];
    return [{ field: id, message: `“${definition.label}”不在此处填写：${placeText(rulebook, definition)}` }];
  });
}

const isTyped: Allowed = (definition) => definition.source === 'typed';

export interface Typing {
  rulebook: Rulebook;
  /** The day it is typed on: what happened cannot lie after it. */
  today: string;
}

export function typedFacts(input: unknown, { rulebook, today }: Typing, allowed: Allowed = isTyped): Facts {
  if (input === undefined || input === null) return {};
  if (typeof input !== 'object' || Array.isArray(input))
    throw new BadInput([{ field: 'facts', message: '应为字段和值的对象' }]);
  const given = input as Record<string, unknown>;
  const strangers = foreign(given, rulebook, allowed);
  if (strangers.length > 0) throw new BadInput(strangers);
  const { facts, problems } = factsFrom(given, rulebook, today);
  if (problems.length > 0) throw new BadInput(problems.map((problem) => ({ ...problem, field: problem.field })));
  return facts;
}

function shown(value: FactValue | undefined, definition: FactDefinition | undefined): FactValue | undefined {
  return definition?.type === 'money' && typeof value === 'number' ? writeMoney(value) : value;
}

/** Money as yuan text with two decimals; everything else as it is kept. */
export function factsOut(facts: Facts, rulebook: Pick<Rulebook, 'facts'>): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, shown(value, rulebook.facts[id])]));
}
