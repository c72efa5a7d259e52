import type { Labels } from '../../../providers/labels';
import type { FactDefinition } from '../../../types';
import type { Reading } from '../ruleTypes';

/** Everything the sentences are made of; given by `useWords`, so that the wording itself stays pure. */
export interface Words {
  say: (key: string, parts?: Record<string, string | number>) => string;
  labels: Labels;
  facts: Record<string, FactDefinition>;
  readings: Reading[];
  ruleTitle: (id: string) => string;
}

/** A sentence, a list of which all, one or none must hold, or a plain enumeration. */
export type Phrase = string | { join: 'all' | 'any' | 'none' | 'each'; parts: Phrase[] };

export const listed = (names: string[]): string => names.join('、');
