/** Nothing under /api is served that the access table does not decide; the start fails over one that is. */
import type { Core } from '@strapi/strapi';
import { decisionOn } from '../access/roles';
import { actionOf } from '../access/routes';

interface Route {
  method: string;
  path: string;
  handler: unknown;
  config?: { auth?: unknown; description?: string };
}
type Router = { type?: string; prefix?: string; routes: Route[] };

/** Content-API routes of plugins that stay: none. Login, uploads and users have controllers of our own. */
const PLUGIN_ROUTES: readonly string[] = [];

/** Takes the plugins' own content API away before Strapi mounts it. */
export function dropPluginRoutes(strapi: Core.Strapi): void {
  for (const plugin of Object.values(strapi.plugins)) {
    const routers = plugin.routes as unknown as Record<string, Router | (() => Router)>;
    for (const [name, router] of Object.entries(routers ?? {})) {
      if (name === 'content-api' || (typeof router !== 'function' && router.type === 'content-api')) {
        routers[name] = { type: 'content-api', routes: [] };
      }
    }
  }
}

export interface ServedRoute {
  method: string;
  path: string;
  /** Entry of the access table. */
  action: string;
}

/** Every route under /api, from the routers Strapi mounted. */
export function servedRoutes(strapi: Core.Strapi): { served: ServedRoute[]; undecided: string[] } {
  const served: ServedRoute[] = [];
  const undecided: string[] = [];
  for (const route of mounted(strapi)) {
    const scope = (route.config?.auth as { scope?: string[] } | undefined)?.scope;
    const action = typeof route.handler === 'string' && scope?.length === 1 ? actionOf(String(scope[0])) : undefined;
    if (action && decisionOn(action) !== undefined)
      served.push({ method: route.method, path: `/api${route.path}`, action });
    else if (!PLUGIN_ROUTES.includes(`${route.method} ${route.path}`)) undecided.push(`${route.method} ${route.path}`);
  }
  return { served, undecided };
}

function mounted(strapi: Core.Strapi): Route[] {
  const apis = Object.values(strapi.apis).flatMap((api) =>
    Object.values(api.routes as unknown as Record<string, Router>),
  );
  const plugins = Object.values(strapi.plugins).flatMap((plugin) =>
    Object.values(plugin.routes as unknown as Record<string, Router>).filter(
      (router) => router?.type === 'content-api',
    ),
  );
  return [...apis, ...plugins].flatMap((router) => router.routes ?? []);
}

export function assertDecided(strapi: Core.Strapi): void {
  const { undecided } = servedRoutes(strapi);
  if (undecided.length > 0)
    throw new Error(`这些路由没有写进权限表（cms/src/access/roles.ts）：${undecided.join('、')}`);
}
