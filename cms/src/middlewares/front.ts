/**
 * In front of Strapi: the health answer, the built front end at `/`, and nothing else but `/api`.
 * Strapi's own redirect of `/` to its panel, its uploads folder and the panel's API are never reached,
 * unless the panel was asked for.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Context, Next } from 'koa';
import { database } from '../read/database';
import { Forbidden, NotFound, Refusal } from '../write/errors';

const PANEL =
  /^\/(admin|content-manager|content-type-builder|users-permissions|upload|uploads|i18n|email|content-releases|review-workflows)(\/|$)/;
/** Accounts, roles, files and structure: what the panel would write past the access table. */
const READ_ONLY = /^\/(users-permissions|content-type-builder|upload|i18n|email)\//;
const YEAR = 31_536_000;

export default () => {
  const root = path.resolve(strapi.dirs.app.root, '..', 'admin-ui', 'dist');
  const isPanelServed = Boolean(strapi.config.get('admin.serveAdminPanel'));
  return async (ctx: Context, next: Next) => {
    if (ctx.path === '/_health') return health(ctx);
    if (ctx.path === '/api' || ctx.path.startsWith('/api/')) {
      ctx.set('Cache-Control', 'no-store');
      return next();
    }
    if (isPanelServed && PANEL.test(ctx.path)) {
      if (ctx.method !== 'GET' && READ_ONLY.test(ctx.path))
        throw new Forbidden('后台只供查看，账号、权限和结构在业务界面与代码中管理。');
      return next();
    }
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw new NotFound();
    return serve(ctx, root);
  };
};

async function health(ctx: Context): Promise<void> {
  await database()
    .raw('SELECT 1')
    .catch(() => {
      throw new Refusal(503, 'Unavailable', '数据库不可用。');
    });
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { status: 'ok' };
}

/** `/` is the application, which keeps its own addresses behind the #; besides it there are only the built files. */
async function serve(ctx: Context, root: string): Promise<void> {
  const isPage = ctx.path === '/' || ctx.path === '/index.html';
  const page = await existing(root, isPage ? 'index.html' : decoded(ctx.path));
  if (!page) throw new NotFound(isPage ? '前端尚未构建：请运行 npm run build。' : undefined);
  const isHashed = page.includes(`${path.sep}assets${path.sep}`);
  ctx.set('Cache-Control', isHashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  ctx.type = path.extname(page);
  await send(ctx, page);
}

async function send(ctx: Context, file: string): Promise<void> {
  const compressed = ctx.acceptsEncodings('gzip', 'identity') === 'gzip' ? await size(`${file}.gz`) : undefined;
  if (compressed !== undefined) ctx.set('Content-Encoding', 'gzip');
  ctx.vary('Accept-Encoding');
  ctx.length = compressed ?? (await size(file)) ?? 0;
  ctx.status = 200;
  if (ctx.method === 'GET') ctx.body = createReadStream(compressed === undefined ? file : `${file}.gz`);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw new NotFound();
  }
}

async function existing(root: string, pathname: string): Promise<string | undefined> {
  const file = path.join(root, pathname);
  if (!file.startsWith(`${root}${path.sep}`) || pathname.includes('\0')) return undefined;
  return (await size(file)) === undefined ? undefined : file;
}

async function size(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
