import type { Condition, FactLeaf, Leaf, Operand, Period, RecordLeaf } from '../ruleTypes';
import { fieldTest } from './fieldTest';
import { durationText, literalText } from './literal';
import { listed, type Phrase, type Words } from './words';

/** A structured condition as Chinese: nested lists for all / any / not, one sentence a leaf. */
export function conditionPhrase(words: Words, condition: Condition): Phrase {
  if ('all' in condition) return joined('all', words, condition.all);
  if ('any' in condition) return joined('any', words, condition.any);
  if ('not' in condition && 'record' in condition.not && !condition.not.newest)
    return recordSentence(words, condition.not, 'rulebook.leaf.noRecord');
  if ('not' in condition) return { join: 'none', parts: [conditionPhrase(words, condition.not)] };
  return leafSentence(words, condition);
}

function joined(join: 'all' | 'any', words: Words, conditions: Condition[]): Phrase {
  const parts = conditions.map((one) => conditionPhrase(words, one));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { join, parts };
}

function leafSentence(words: Words, leaf: Leaf): string {
  if ('fact' in leaf) return factSentence(words, leaf);
  if ('materials' in leaf)
    return words.say('rulebook.leaf.materials', { papers: listed(leaf.materials.map(words.labels.material)) });
  if ('record' in leaf) return recordSentence(words, leaf);
  if ('actor' in leaf) return words.say('rulebook.leaf.actor', { bodies: listed(leaf.actor.map(words.labels.body)) });
  if ('reading' in leaf) return readingSentence(words, leaf.reading, leaf.is);
  if ('rule' in leaf) return words.say(`rulebook.leaf.rule.${leaf.is}`, { title: words.ruleTitle(leaf.rule) });
  return words.say('rulebook.leaf.step', {
    step: words.labels.step(leaf.step),
    state: words.say(`status.step.${leaf.is}`),
  });
}

function operandText(words: Words, fact: string, operand: Operand): string {
  if ('fact' in operand) return words.labels.fact(operand.fact);
  return literalText(words, words.facts[fact], operand.value);
}

function factSentence(words: Words, { fact, operator, operand }: FactLeaf): string {
  const label = words.labels.fact(fact);
  const value = 'value' in operand ? operand.value : null;
  if (operator === 'present')
    return words.say(value === false ? 'rulebook.leaf.absent' : 'rulebook.leaf.present', { fact: label });
  if (typeof value === 'boolean' && (operator === 'is' || operator === 'is-not')) {
    return words.say(value === (operator === 'is') ? 'rulebook.leaf.yes' : 'rulebook.leaf.no', { fact: label });
  }
  const relation = words.say(`rulebook.operator.${operator}`);
  return words.say('rulebook.leaf.fact', { fact: label, relation, limit: operandText(words, fact, operand) });
}

function periodText(words: Words, period: Period): string {
  if ('named' in period) return words.say(`rulebook.period.${period.named}`);
  if ('last' in period) return words.say('rulebook.period.last', { duration: durationText(words, period.last) });
  return words.say('rulebook.period.since', { fact: words.labels.fact(period.since) });
}

function recordSentence(words: Words, leaf: RecordLeaf, key = 'rulebook.leaf.record'): string {
  const { record, within, atLeast, newest } = leaf;
  return words.say(newest ? 'rulebook.leaf.newest' : key, {
    period: within ? periodText(words, within) : '',
    tests: testsText(words, leaf),
    register: registerName(words, record),
    count: atLeast,
    must: listed((newest ?? []).map((test) => fieldTest(words, leaf, test))),
  });
}

const registerName = (words: Words, record: string): string =>
  words.say(`rulebook.collection.${record}`, { _: words.labels.register(record) });

function testsText(words: Words, leaf: Pick<RecordLeaf, 'record' | 'where'>): string {
  const tests = leaf.where.map((test) => fieldTest(words, leaf, test));
  return tests.length > 0 ? words.say('rulebook.leaf.where', { tests: listed(tests) }) : '';
}

/** 本年度拨付记录（状态为已登记）的记录 */
export function rowsText(
  words: Words,
  record: string,
  { where, within }: Pick<RecordLeaf, 'where' | 'within'>,
): string {
  const tests = testsText(words, { record, where });
  return (within ? periodText(words, within) : '') + registerName(words, record) + tests;
}

function readingSentence(words: Words, id: string, value: string): string {
  const reading = words.readings.find((one) => one.id === id);
  const option = reading?.options.find((one) => one.value === value)?.label ?? value;
  return words.say('rulebook.leaf.reading', { reading: reading?.title ?? '', option });
}
