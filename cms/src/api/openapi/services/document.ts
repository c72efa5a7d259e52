/**
 * OpenAPI 3.1 from the routes that are really mounted, the schemas the commands really check and the listings that
 * really answer: nothing here is said twice, so nothing can be said wrongly.
 */
import { decisionOn, PUBLIC } from '../../../access/roles';
import { demandsVersion, descriptionOf, type RouteLine } from '../../../access/routes';
import type { ServedRoute } from '../../../boot/routes';
import { ENTITIES } from '../../../export/audit-words';
import type { Listing } from '../../../read/query';
import { bodyOf } from './bodies';
import { inHeader, inPath, inQuery } from './parameters';
import { REFUSALS, refusalsOf } from './refusals';
import { type Json, repliesOf } from './replies';

const ABOUT = [
  '按办法办理信息化项目。路径在 /api 之下；成功的答复为 `{data, meta}`，拒绝的答复为 `{data: null, error: {status, name, message, details}}`。',
  '**金额**：各资源自己的字段（amount、totalAmount、investedYear 等）以“分”为单位，写整数或只含数字的文字，带小数点的一律拒绝；' +
    '也可写明单位 `{"yuan": "12000.00"}` 或 `{"fen": 1200000}`。facts 中的金额以“元”为单位，写文字，最多两位小数。' +
    '取出时同此。每次写入的答复在 `meta.amounts` 中逐项说明收到的是多少元，单位用错时即可看出。',
  '**版本**：写入已有记录须说明所见版本，`If-Match: "版本号"`，或正文中的 version；缺少的答复 428，过期的答复 412 或 409。',
  '**重复提交**：Idempotency-Key 相同的请求得到第一次的答复。正文可直接写字段，也可包在 data 中。',
  '**试办**：办法有要求的办理，在其路径后加 `/check` 只问结论，不写入任何内容。',
].join('\n\n');

export function documentOf(served: ServedRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of served) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Guicheng 规程', version: '1', description: ABOUT, 'x-locale': 'zh' },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      ...REFUSALS,
    },
  };
}

function operation({ method, path, action }: ServedRoute): Json {
  const line = descriptionOf(method, path.replace(/^\/api/, ''));
  const decision = decisionOn(action);
  const isPublic = decision === PUBLIC;
  const body = line && bodyOf(line);
  return {
    operationId: path.endsWith('/check') ? `${action}.check` : action,
    tags: [chapterOf(String(action.split('.')[0]))],
    summary: line?.summary ?? action,
    'x-roles': isPublic ? [] : decision,
    security: isPublic ? [] : [{ session: [] }],
    parameters: [...inPath(path), ...(line ? [...inQuery(line), ...inHeader(line, isPublic)] : [])],
    ...(body ? { requestBody: body } : {}),
    responses: { ...(line ? repliesOf(line) : {}), ...refusalsOf(kindOf(method, path, isPublic, line)) },
  };
}

/** What the trail has no word for, since nothing of it is changed. */
const READ_ONLY: Record<string, string> = {
  rulebook: '办法',
  fact: '数据字典',
  dashboard: '看板',
  openapi: '接口说明',
};
const chapterOf = (entity: string): string => ENTITIES[entity] ?? READ_ONLY[entity] ?? entity;

const kindOf = (method: string, path: string, isPublic: boolean, line: RouteLine | undefined) => ({
  isPublic,
  isWrite: method !== 'GET',
  isOfOne: path.includes('/:'),
  isVersioned: line !== undefined && demandsVersion(line),
});

/** The listing of a route; `access` may not know its type. */
export const listingOf = (line: RouteLine): Listing | undefined => line.rows as Listing | undefined;
