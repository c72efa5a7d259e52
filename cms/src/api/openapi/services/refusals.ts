/** The refusals of `write/errors.ts`, each with what it carries. */
import type { Json } from './replies';

const named = (properties: Json, required: string[]): Json => ({ type: 'object', properties, required });
const FIELDS: Json = {
  type: 'array',
  items: named({ field: { type: 'string' }, message: { type: 'string' } }, ['field', 'message']),
};
const FINDINGS: Json = {
  type: 'array',
  items: named(
    {
      rule: { type: 'string' },
      article: { type: 'string' },
      title: { type: 'string' },
      severity: { enum: ['block', 'warn', 'info'] },
      outcome: { enum: ['satisfied', 'violated', 'not-applicable', 'undetermined'] },
      because: { type: 'array' },
      missing: { type: 'array' },
    },
    ['rule', 'outcome'],
  ),
};
const VERSION: Json = { type: ['integer', 'null'] };

/** status → component, words, what `details` must hold. */
const KINDS: Record<number, [string, string, Json]> = {
  400: ['BadInput', '提交的内容有误：details.errors 逐项指出字段', named({ errors: FIELDS }, ['errors'])],
  401: ['Unauthorized', '没有登录，或登录已失效', {}],
  403: ['Forbidden', '没有这一权限；办法另有规定的，details.findings 写明条款', named({ findings: FINDINGS }, [])],
  404: ['NotFound', '没有，或不在可见范围内', {}],
  409: [
    'Conflict',
    '与现状不符，或正文所写版本已过期（details.currentVersion）',
    named({ currentVersion: VERSION }, []),
  ],
  412: ['PreconditionFailed', 'If-Match 所写版本已过期', named({ currentVersion: VERSION }, ['currentVersion'])],
  413: ['TooLarge', '正文或文件过大', {}],
  422: [
    'RuleViolation',
    '办法不允许（details.findings 写明条款、数值和理由），或同一 Idempotency-Key 用于内容不同的请求',
    named({ findings: FINDINGS }, []),
  ],
  428: ['PreconditionRequired', '没有说明所见版本', {}],
  429: ['TooMany', '请求过于频繁', {}],
  500: ['InternalServerError', '服务器内部错误', {}],
  503: ['Unavailable', '暂时不能处理，没有写入，可原样重试', {}],
};

const refusal = (status: number, details: Json): Json =>
  named(
    {
      data: { type: 'null' },
      error: named(
        {
          status: { const: status },
          name: { type: 'string' },
          message: { type: 'string' },
          details: { type: 'object', ...details },
        },
        ['status', 'name', 'message', 'details'],
      ),
    },
    ['error'],
  );

const kinds = Object.entries(KINDS).map(([status, [name, words, details]]) => ({ status, name, words, details }));
const REFERRED = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

export const REFUSALS = {
  schemas: Object.fromEntries(kinds.map(({ status, name, details }) => [name, refusal(Number(status), details)])),
  responses: Object.fromEntries(
    kinds.map(({ name, words }) => [name, { description: words, content: REFERRED(name) }]),
  ),
};

interface Kind {
  isPublic: boolean;
  isWrite: boolean;
  isOfOne: boolean;
  isVersioned: boolean;
}

export function refusalsOf({ isPublic, isWrite, isOfOne, isVersioned }: Kind): Json {
  const possible: Record<number, boolean> = {
    400: true,
    401: true,
    403: !isPublic || isWrite,
    404: isOfOne || isWrite || !isPublic,
    409: isWrite,
    412: isWrite && isOfOne,
    413: isWrite,
    422: !isPublic,
    428: isVersioned,
    429: isPublic,
    500: true,
    503: true,
  };
  const codes = Object.entries(possible).flatMap(([status, can]) => (can ? [Number(status)] : []));
  return Object.fromEntries(codes.map((status) => [status, { $ref: `#/components/responses/${KINDS[status]?.[0]}` }]));
}
