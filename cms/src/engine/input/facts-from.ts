/** Facts typed by hand, in a form, a workbook or a request, into the engine's values; what cannot be read is said. */
import type { FactDefinition, FactId, Facts, FactType, FactValue } from '../facts';
import { liesAhead } from '../happened';
import { own } from '../lookup';
import type { Rulebook } from '../rulebook';
import { rangeFault } from './range';
import { readCount, readDate, readFlag, readRatio, readYuan } from './scalars';
import { readChoice, readList, readText } from './words';

export interface InputProblem {
  field: FactId;
  message: string;
}
export type Reading = { value: FactValue } | { message: string };
export type FactReader = (raw: unknown, definition: FactDefinition) => Reading;

const readers: Record<FactType, FactReader> = {
  money: readYuan,
  ratio: readRatio,
  count: readCount,
  date: readDate,
  flag: readFlag,
  text: readText,
  'long-text': readText,
  choice: readChoice,
  list: readList,
};

/**
 * Blank input states nothing and gives null, so that a value can be taken back. What happened cannot be stated of a
 * day after `today`.
 */
export function factsFrom(
  input: Record<string, unknown>,
  rulebook: Pick<Rulebook, 'facts'>,
  today: string,
): { facts: Facts; problems: InputProblem[] } {
  const facts: Facts = {};
  const problems: InputProblem[] = [];
  for (const [field, raw] of Object.entries(input)) {
    const definition = own(rulebook.facts, field);
    const reading = definition ? read(definition, raw, today) : { message: '数据字典中没有这一项' };
    if ('message' in reading)
      problems.push({ field, message: definition ? `${definition.label}：${reading.message}` : reading.message });
    else facts[field] = reading.value;
  }
  return { facts, problems };
}

function read(definition: FactDefinition, raw: unknown, today: string): Reading {
  const value = typeof raw === 'string' ? raw.trim() : raw;
  if (value === undefined || value === null || value === '') return { value: null };
  const reading = readers[definition.type](value, definition);
  if ('message' in reading) return reading;
  const fault = rangeFault(definition, reading.value);
  if (fault) return { message: fault };
  if (!liesAhead(definition, reading.value, today)) return reading;
  return { message: `不能晚于${today}，还没有到的日子不能填作已经发生` };
}
