/**
 * What amounts a request was understood to state, in words, for the answer: columns are in fen, facts in yuan, and a
 * sender who took one for the other is told so by the very reply (`meta.amounts`).
 */
import { z } from 'zod';
import { readYuan } from '../engine/input/scalars';
import { writeMoney } from '../engine/money';
import { readingOf } from '../money/fen';
import { factDictionary } from '../rulebooks/registry';

type Amounts = Record<string, string>;

const inWords = (fen: number): string => `${writeMoney(fen, true)}元`;
const below = (path: string, name: string | number): string => (path ? `${path}.${name}` : String(name));

/** `{"amount": "12,000.00元", "facts.project.totalInvestment": "…"}`; empty where the body states none. */
export function amountsIn(schema: z.ZodType | undefined, body: unknown): Amounts {
  return schema ? Object.fromEntries([...found(schema, body, '')]) : {};
}

function* found(schema: z.ZodType, value: unknown, path: string): Generator<[string, string]> {
  if (value === undefined || value === null) return;
  const fen = readingOf(schema, value);
  if (fen !== undefined) yield [path, inWords(fen)];
  else if (schema instanceof z.ZodObject) yield* inObject(schema, value, path);
  else if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* found(schema.element as z.ZodType, item, below(path, index));
  else if (schema instanceof z.ZodUnion)
    for (const option of schema.options) yield* found(option as z.ZodType, value, path);
  else if (isWrapping(schema)) yield* found(schema.unwrap() as z.ZodType, value, path);
}

type Wrapping = z.ZodOptional | z.ZodNullable | z.ZodDefault;
const isWrapping = (schema: z.ZodType): schema is Wrapping =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;

function* inObject(schema: z.ZodObject, value: unknown, path: string): Generator<[string, string]> {
  if (typeof value !== 'object') return;
  for (const [name, item] of Object.entries(value as Record<string, unknown>)) {
    if (name === 'facts') yield* inFacts(item, below(path, name));
    else if (Object.hasOwn(schema.shape, name)) yield* found(schema.shape[name] as z.ZodType, item, below(path, name));
  }
}

function* inFacts(facts: unknown, path: string): Generator<[string, string]> {
  if (typeof facts !== 'object' || facts === null) return;
  for (const definition of factDictionary()) {
    const stated = (facts as Record<string, unknown>)[definition.id];
    if (definition.type !== 'money' || stated === undefined || stated === null || stated === '') continue;
    const reading = readYuan(stated, definition);
    if ('value' in reading) yield [below(path, definition.id), inWords(Number(reading.value))];
  }
}
