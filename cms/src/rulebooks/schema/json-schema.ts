/** JSON Schema for editors, from the same zod schemas the loader uses. */
import { z } from 'zod';
import { BODIES, NAMED_PERIODS, OPERATORS, STEP_STATES } from '../../engine/rulebook';
import { factsEditorSchema } from './facts';
import { headerEditorSchema, partEditorSchemas } from './header';
import { topicEditorSchema } from './rules';

type Json = Record<string, unknown>;
const REF = /^#\/\$defs\//;

const object = (properties: Json, required: string[], extra: Json = {}): Json => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...extra,
});
const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });
const text: Json = { type: 'string' };
const listOf = (items: Json): Json => ({ anyOf: [items, { type: 'array', items, minItems: 1 }] });
const conditions: Json = { type: 'array', items: ref('condition'), minItems: 1 };
const besides = object({ field: text }, ['field']);
const operators: Json = Object.fromEntries(OPERATORS.map((operator) => [operator, ref('operand')]));

const rowOperators: Json = Object.fromEntries(OPERATORS.map((operator) => [operator, ref('rowOperand')]));

/** The parts the loader reads by hand, for better messages; editors get their outline. */
const DEFINITIONS: Json = {
  operand: {
    description: '一个值（金额写单位，比例写百分号）、几个值的列表，或 { fact: 另一事实 }',
    anyOf: [
      text,
      { type: 'number' },
      { type: 'boolean' },
      { type: 'array', items: text },
      object({ fact: text }, ['fact']),
    ],
  },
  rowOperand: { anyOf: [ref('operand'), besides] },
  where: {
    type: 'object',
    description: '字段: 值，或 字段: { 运算: 值 }；值可以是 { field: 同一行的另一字段 }',
    additionalProperties: {
      anyOf: [ref('rowOperand'), { type: 'object', properties: rowOperators, additionalProperties: false }],
    },
  },
  period: {
    anyOf: [{ enum: [...NAMED_PERIODS] }, object({ last: text }, ['last']), object({ since: text }, ['since'])],
  },
  condition: {
    description: 'all、any、not，或一个叶子',
    anyOf: [
      object({ all: conditions }, ['all']),
      object({ any: conditions }, ['any']),
      object({ not: ref('condition') }, ['not']),
      object({ fact: text, ...operators }, ['fact'], { minProperties: 2, maxProperties: 2 }),
      object({ materials: listOf(text) }, ['materials']),
      object({ step: text, is: { enum: [...STEP_STATES] } }, ['step', 'is']),
      object({ actor: listOf({ enum: [...BODIES] }) }, ['actor']),
      object({ reading: text, is: text }, ['reading', 'is']),
      object({ rule: text, is: { enum: ['satisfied', 'violated', 'not-applicable'] } }, ['rule', 'is']),
      object(
        {
          record: text,
          where: ref('where'),
          within: ref('period'),
          dated: text,
          'at-least': { type: 'integer', minimum: 1 },
          newest: ref('where'),
        },
        ['record'],
      ),
    ],
  },
};

/** What only refers to a definition says nothing else. */
function outline(schema: z.ZodType): Json {
  const json = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (typeof jsonSchema.$ref !== 'string' || !REF.test(jsonSchema.$ref)) return;
      for (const key of Object.keys(jsonSchema)) if (key !== '$ref') delete (jsonSchema as Json)[key];
    },
  }) as Json;
  delete json.$schema;
  return json;
}

const document = (title: string, body: Json): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...body,
  $defs: DEFINITIONS,
});

export const EDITOR_SCHEMAS: Record<string, () => Json> = {
  'rulebook.schema.json': () =>
    document('办法：index.yaml、它拆出的部分，或一个主题', {
      if: { required: ['topic'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema
      then: outline(topicEditorSchema),
      else: {
        if: { required: ['id'] },
        // biome-ignore lint/suspicious/noThenProperty: the same keyword
        then: outline(headerEditorSchema),
        else: { anyOf: partEditorSchemas.map(outline) },
      },
    }),
  'facts.schema.json': () => document('事实字典', outline(factsEditorSchema)),
};

export const schemaText = (name: string): string => `${JSON.stringify(EDITOR_SCHEMAS[name]?.(), null, 2)}\n`;
