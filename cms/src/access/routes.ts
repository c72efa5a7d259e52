/**
 * The routes of one entity. Each handler is a string, so that Strapi asks for its scope; what is said here beyond
 * method and path is what `GET /api/openapi.json` tells.
 */
import type { z } from 'zod';

export interface RouteLine {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  verb: string;
  summary: string;
  /** What the body must be; the same schema the command checks. */
  body?: z.ZodType;
  /** Rules judge it, so it can be tried out: at this path, or at its own with `/check` behind. */
  check?: true | string;
  /** The body may be a form with files. */
  files?: true;
  /** What a GET that is not a plain list may be asked. */
  query?: z.ZodObject;
  /** The listing (`read/query.ts`) whose rows are answered: many of a `find`, one of a `findOne`. */
  rows?: { fields: Record<string, object> };
  /** Answers with a file alone. */
  isFile?: boolean;
  /** What is answered where it is not `{data, meta}`, as JSON Schema. */
  reply?: Record<string, unknown>;
  /** Changes nothing that is there already, so that no version need be named although the path is of one thing. */
  isUnversioned?: boolean;
}

const described = new Map<string, RouteLine>();

/** `routes('project', [{ method: 'GET', path: '/projects', verb: 'find', summary: '项目列表' }])` */
export function routes(entity: string, stated: RouteLine[]) {
  const lines = stated.flatMap((line) => (line.check ? [line, checkOf(line)] : [line]));
  for (const line of lines) described.set(`${line.method} ${line.path}`, line);
  return {
    type: 'content-api' as const,
    routes: lines.map((line) => ({
      method: line.method,
      path: line.path,
      handler: `${entity}.${line.verb}`,
      config: { middlewares: readers(line) },
    })),
  };
}

/** The same handler, and so the same right: who may not act may not ask either. */
const checkOf = ({ path, verb, summary, body, files, check }: RouteLine): RouteLine => ({
  method: 'POST',
  path: check === true ? `${path}/check` : String(check),
  verb,
  summary: `试办（只问结论，不写入）：${summary}`,
  body,
  files,
  isUnversioned: true,
});

/**
 * A body is read by its route, and so after its sender was asked who he is; a question is held to what it may name.
 */
function readers({ method, files }: RouteLine): string[] {
  if (method === 'GET') return ['global::selection'];
  return [files ? 'global::form-body' : 'global::json-body'];
}

/** A write on something that exists names the version it saw, or is answered with 428. */
export const demandsVersion = ({ method, path, isUnversioned = false }: RouteLine): boolean =>
  !isUnversioned && (method === 'PUT' || (method === 'POST' && path.includes('/:id/')));

export function descriptionOf(method: string, path: string): RouteLine | undefined {
  return described.get(`${method} ${path}`);
}

/** The scope Strapi gives a handler as an entry of the access table: `api::plan-entry.find` → `plan-entry.find`. */
export function actionOf(scope: string): string {
  const parts = scope.replace(/^api::/, '').split('.');
  return `${parts[0]}.${parts.at(-1)}`;
}
