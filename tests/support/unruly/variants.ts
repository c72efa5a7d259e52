/** What somebody who does not know the rules might send instead: less, something else, or what a finding stood upon turned round. */
import type { Json } from '../../../seeds/client';
import type { Book, Field, Statement, Value } from '../../../seeds/story/book';
import type { Finding } from '../../../seeds/story/comply';
import { type Matter, plausible } from '../../../seeds/story/fill';
import { valueFor } from '../../../seeds/story/value-for';

type Chance = (below: number) => number;

export interface Variant {
  /** The rule it is curious about, where it is about one. */
  rule?: string;
  body: Json;
}

const factsOf = (body: Json): Statement => (body.facts ?? {}) as Statement;
const withFacts = (body: Json, facts: Statement): Json => ({ ...body, facts });

export interface Asked {
  findings: Finding[];
  body: Json;
  book: Book;
  matter: Matter;
  /** What the product itself knows may be supposed otherwise too, not only what somebody types in. */
  isSupposed?: boolean;
}

function settable({ book, isSupposed = false }: Asked, id: string): Field | undefined {
  const field = book.facts.get(id);
  return field?.source === 'typed' || (isSupposed && field?.source === 'known') ? field : undefined;
}

export function blank(body: Json): Variant[] {
  if (Object.keys(factsOf(body)).length === 0) return [];
  return [{ body: withFacts(body, {}) }];
}

/** One typed fact a satisfied rule looked at, given a value with which it would not hold. */
export function contrary(asked: Asked): Variant[] {
  const { findings, body, matter } = asked;
  return findings.flatMap(({ rule, outcome, because }) => {
    if (outcome !== 'satisfied') return [];
    return because.flatMap((reason): Variant[] => {
      const field = reason.fact === undefined ? undefined : settable(asked, reason.fact);
      if (!field || reason.operator === undefined) return [];
      const value = valueFor(field, reason.operator, { limit: reason.limit ?? null, want: false, matter });
      return value === undefined ? [] : [{ rule, body: withFacts(body, { ...factsOf(body), [field.id]: value }) }];
    });
  });
}

/** What a rule that does not apply, or cannot tell, would have to be told so that it speaks. */
export function applied(asked: Asked): Variant[] {
  const { findings, body, matter } = asked;
  return findings.flatMap(({ rule, outcome, because, missing }): Variant[] => {
    if (outcome !== 'not-applicable' && outcome !== 'undetermined') return [];
    const wanted = because.filter(({ fact, holds }) => fact !== undefined && holds !== true);
    const facts = [
      ...missing.map((id) => {
        const field = settable(asked, id);
        return [id, field && plausible(field, matter)] as const;
      }),
      ...wanted.map(({ fact = '', operator = '', limit = null }) => {
        const field = settable(asked, fact);
        return [fact, field && valueFor(field, operator, { limit, want: true, matter })] as const;
      }),
    ].filter(([, value]) => value !== undefined);
    return facts.length === 0
      ? []
      : [{ rule, body: withFacts(body, { ...factsOf(body), ...Object.fromEntries(facts) }) }];
  });
}

/** Any fact of the form with any value of its type, or an amount of the body doubled. */
export function chanced({ body, book, chance }: { body: Json; book: Book; chance: Chance }): Variant[] {
  const names = Object.keys(factsOf(body));
  const name = names[chance(Math.max(names.length, 1))];
  const changed =
    name === undefined ? [] : [{ body: withFacts(body, { ...factsOf(body), [name]: anyValue(book, name, chance) }) }];
  const amount =
    typeof body.amount === 'string' && /^\d+$/.test(body.amount)
      ? [{ body: { ...body, amount: String(Number(body.amount) * 3) } }]
      : [];
  return [...changed, ...amount];
}

const NUMBERS: Record<string, Value[]> = {
  money: ['0.00', '1.00', '999999.99', '1000000.00', '50000000.00'],
  ratio: ['0%', '9.99%', '10.01%', '50%', '100%'],
  count: [0, 1, 2, 100],
  date: ['2020-01-01', '2025-02-28', '2027-12-31'],
};

function anyValue(book: Book, id: string, chance: Chance): Value {
  const field = book.facts.get(id);
  const options = (field?.options ?? []).map(({ value }) => value);
  const values: Value[] = field ? (NUMBERS[field.type] ?? (field.type === 'flag' ? [true, false] : options)) : [];
  const value = values[chance(values.length + 1)] ?? null;
  return field?.type === 'list' && typeof value === 'string' ? [value] : value;
}
