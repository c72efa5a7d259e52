import { lengthOf } from '../format/typed';
import type { FactDefinition } from '../types';
import { boundsOf, type FieldValue, problemOf } from './values';

/** What is wrong with what was typed, as a sentence; null when it can be read. */
export function problemText(
  fact: FactDefinition,
  value: FieldValue | undefined,
  t: (key: string, o?: object) => string,
) {
  const problem = problemOf(fact, value);
  return problem ? t(problem, { max: fact.maxLength, ...boundsOf(fact), length: lengthOf(String(value)) }) : null;
}
