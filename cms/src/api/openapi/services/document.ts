/** OpenAPI 3.1 from the routes that are really mounted and the schemas the commands really check. */
import { z } from 'zod';
import { decisionOn, PUBLIC } from '../../../access/roles';
import { descriptionOf } from '../../../access/routes';
import type { ServedRoute } from '../../../boot/routes';

const LIST_PARAMETERS = ['filters', 'sort', 'pagination', '_q', 'format'];
const error = {
  description: '拒绝或错误',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};

export function documentOf(served: ServedRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of served) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Guicheng 规程', version: '1' },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Error: ERROR },
    },
  };
}

const ERROR = {
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: { type: 'object' },
      },
      required: ['status', 'name', 'message', 'details'],
    },
  },
  required: ['error'],
};

function operation({ method, path, action }: ServedRoute) {
  const line = descriptionOf(method, path.replace(/^\/api/, ''));
  const decision = decisionOn(action);
  const isPublic = decision === PUBLIC;
  return {
    operationId: path.endsWith('/check') ? `${action}.check` : action,
    tags: [action.split('.')[0]],
    summary: line?.summary ?? action,
    'x-roles': isPublic ? [] : decision,
    security: isPublic ? [] : [{ session: [] }],
    parameters: [...inPath(path), ...inQuery(method, action, line?.query), ...inHeader(method)],
    ...(line?.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(line.body) } } } }
      : {}),
    responses: { '2XX': { description: '成功：{data, meta}' }, '4XX': error },
  };
}

function schemaOf(body: z.ZodType): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(body, { unrepresentable: 'any', io: 'input' });
  return schema;
}

function inPath(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function inQuery(method: string, action: string, query: string[] | undefined) {
  const names = query ?? (method === 'GET' && action.endsWith('.find') ? LIST_PARAMETERS : []);
  return names.map((name) => {
    const isDeep = name === 'filters' || name === 'pagination';
    return {
      name,
      in: 'query',
      required: false,
      ...(isDeep ? { style: 'deepObject', schema: { type: 'object' } } : { schema: { type: 'string' } }),
    };
  });
}

function inHeader(method: string) {
  if (method === 'GET') return [];
  return ['Idempotency-Key', ...(method === 'PUT' ? ['If-Match'] : [])].map((name) => ({
    name,
    in: 'header',
    required: false,
    schema: { type: 'string' },
  }));
}
