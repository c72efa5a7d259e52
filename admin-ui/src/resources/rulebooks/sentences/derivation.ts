import type { FactDefinition } from '../../../types';
import type { Condition, Duration, Period, RecordLeaf } from '../ruleTypes';
import { conditionPhrase, rowsText } from './conditionPhrase';
import { fieldLabel } from './fieldTest';
import { inForce } from './inForce';
import { durationText } from './literal';
import { phraseLine } from './phraseLine';
import { listed, type Words } from './words';

interface Rows {
  where: RecordLeaf['where'];
  within?: Period;
  dated?: string;
}
/** How a derived fact follows from others, as the dictionary states it. */
export type Derivation =
  | ({ sum: string; field: string } & Rows)
  | ({ count: string } & Rows)
  | ({ row: 'first' | 'last'; record: string; field: string } & Rows)
  | ({ repeated: string; field: string; by: string } & Rows)
  | { total: string[] }
  | { difference: [string, string] }
  | { ratio: [string, string] }
  | { largest: string[] }
  | { smallest: string[] }
  | { latest: string[] }
  | { earliest: string[] }
  | { prefer: string[] }
  | { months: [string, string] }
  | { days: [string, string] }
  | { workdays: [string, string] }
  | { ends: { within: Duration; after: string } }
  | { shifted: { from: string; by: Duration | { months: string } } }
  | { holds: Condition };

export const derivationOf = ({ derive }: FactDefinition): Derivation | undefined => derive as Derivation | undefined;

/** Where a fact comes from, in one sentence. */
export function originText(words: Words, fact: FactDefinition): string {
  const derive = derivationOf(fact);
  if (derive) return derivedText(words, derive);
  if (fact.source === 'known') return words.say('rulebook.fact.known');
  return words.say(`rulebook.fact.kept.${fact.kept ?? 'case'}`);
}

const PAIRS = ['difference', 'ratio', 'months', 'days', 'workdays'] as const;
const SEVERAL = ['total', 'largest', 'smallest', 'latest', 'earliest', 'prefer'] as const;

function derivedText(words: Words, derive: Derivation): string {
  const say = (key: string, parts: Record<string, string>) => words.say(`rulebook.derived.${key}`, parts);
  const fact = words.labels.fact;
  if ('sum' in derive)
    return say('sum', {
      rows: rowsText(words, derive.sum, derive),
      field: fieldLabel(words, derive.sum, derive.field),
    });
  if ('count' in derive) return say('count', { rows: rowsText(words, derive.count, derive) });
  if ('repeated' in derive)
    return say('repeated', {
      rows: rowsText(words, derive.repeated, derive),
      field: fieldLabel(words, derive.repeated, derive.field),
      by: fieldLabel(words, derive.repeated, derive.by),
    });
  if ('row' in derive) {
    const field = fieldLabel(words, derive.record, derive.field);
    return say(derive.row, { rows: rowsText(words, derive.record, derive), field });
  }
  if ('holds' in derive) {
    const condition = conditionPhrase(words, inForce(derive.holds, words.readings));
    return say('holds', { condition: phraseLine(words, condition) });
  }
  if ('ends' in derive)
    return say('ends', { fact: fact(derive.ends.after), duration: durationText(words, derive.ends.within) });
  if ('shifted' in derive) {
    const { from, by } = derive.shifted;
    const duration = 'unit' in by ? durationText(words, by) : fact(by.months);
    return say('shifted', { fact: fact(from), duration });
  }
  const of = derive as Record<string, string[]>;
  const pair = PAIRS.find((key) => key in of);
  if (pair) return say(pair, { a: fact(of[pair]?.[0] ?? ''), b: fact(of[pair]?.[1] ?? '') });
  const several = SEVERAL.find((key) => key in of);
  return several ? say(several, { facts: listed((of[several] ?? []).map(fact)) }) : '';
}
