/** What is sent: the schema the command checks, by zod itself; flat or wrapped in `data`, as JSON or as a form with a file. */
import { z } from 'zod';
import type { RouteLine } from '../../../access/routes';
import type { Json } from './replies';

const FACTS =
  '键见 GET /api/facts；金额以“元”为单位，写文字，最多两位小数，如 "12000.00"；比例如 "12.5%"；日期如 2026-07-31';
const VERSION: Json = { type: 'integer', minimum: 1, description: '所见版本；写了 If-Match 的、新建的可不写' };

export function bodyOf(line: RouteLine): Json | undefined {
  if (line.method === 'GET') return undefined;
  const schema = schemaOf(line);
  if (line.files) return { required: true, content: { 'multipart/form-data': { schema: withFile(schema) } } };
  const wrapped = { type: 'object', properties: { data: schema }, required: ['data'], additionalProperties: false };
  return {
    required: line.body !== undefined,
    content: { 'application/json': { schema: { anyOf: [schema, wrapped] } } },
  };
}

function schemaOf(line: RouteLine): Json {
  const stated = line.body ? ofZod(line.body) : { type: 'object', properties: {}, additionalProperties: false };
  if (stated.properties === undefined) return stated;
  // of a question `version` may be the one of a rulebook
  const { version = VERSION, ...own } = stated.properties as Json;
  return { ...stated, properties: { ...own, version } };
}

export function ofZod(body: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(body, {
    unrepresentable: 'any',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'facts') jsonSchema.description = FACTS;
    },
  });
  return schema;
}

const withFile = (schema: Json): Json => ({
  ...schema,
  properties: {
    ...(schema.properties as Json),
    file: { type: 'string', format: 'binary', description: '一个文件，至多 50 MB' },
  },
  required: [...((schema.required as string[] | undefined) ?? []), 'file'],
});
