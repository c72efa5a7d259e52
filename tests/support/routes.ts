/** The routes of the running router, and what may be asked of such a list. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Route {
  method: string;
  path: string;
  /** Entry of the access table, `project.create`; null for what Strapi mounts outside /api. */
  action: string | null;
}

const actionOf = (scope: string): string => {
  const parts = scope.replace(/^api::/, '').split('.');
  return `${parts[0]}.${parts.at(-1)}`;
};

export async function mountedRoutes(): Promise<Route[]> {
  const script = join(__dirname, 'print-routes.cjs');
  const { stdout: printed } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, NODE_ENV: 'development' },
  });
  const rows = JSON.parse(printed.trim().split('\n').at(-1) ?? '[]') as {
    method: string;
    path: string;
    scope: string[] | null;
  }[];
  return rows.map(({ method, path, scope }) => ({ method, path, action: scope?.[0] ? actionOf(scope[0]) : null }));
}

export const label = ({ method, path }: Route): string => `${method} ${path}`;
export const isApi = ({ path }: Route): boolean => path.startsWith('/api/');

/** Routes under /api that the access table says nothing about: must be none. */
export function undecided(routes: Route[], decisionOn: (action: string) => unknown): string[] {
  return routes
    .filter(isApi)
    .filter(({ action }) => action === null || decisionOn(action) === undefined)
    .map(label);
}

/** 试办: asks what an act would be answered. */
export const isCheck = ({ path }: Pick<Route, 'path'>): boolean => path.endsWith('/check');

/** Changes something that is there already: it must say which version it saw. */
export function changesExisting({ method, path }: Route): boolean {
  if (isCheck({ path })) return false;
  return isApi({ method, path, action: null }) && (method === 'PUT' || (method === 'POST' && path.includes('/:id/')));
}

export function fill(path: string, id: string): string {
  return path.replace(/:\w+/, id);
}
