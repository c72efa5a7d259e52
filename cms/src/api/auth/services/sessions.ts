/**
 * Sessions of Strapi's session manager. The refresh token stays in an HttpOnly cookie and is not rotated: two tabs may
 * refresh at once; the session itself ends after twelve hours or with the logout, whichever token is still around.
 */
import type { Context } from 'koa';
import type { Actor } from '../../../access/actor';

const COOKIE = 'guicheng_refresh';
const LASTS_MS = 12 * 3_600_000;

const sessions = () => strapi.sessionManager('users-permissions');

export async function newSession(userId: number): Promise<{ access: string; refresh: string }> {
  const { token } = await sessions().generateRefreshToken(String(userId), undefined, { type: 'refresh' });
  const access = await sessions().generateAccessToken(token);
  if ('error' in access) throw new Error(access.error);
  return { access: access.token, refresh: token };
}

export function hasRefreshCookie(ctx: Context): boolean {
  return Boolean(ctx.cookies.get(COOKIE));
}

export async function refreshed(ctx: Context): Promise<string | undefined> {
  const token = ctx.cookies.get(COOKIE);
  if (!token) return undefined;
  const access = await sessions().generateAccessToken(token);
  return 'error' in access ? undefined : access.token;
}

export async function revoke(ctx: Context, actor: Actor | undefined): Promise<void> {
  if (actor) await sessions().revokeSessionById(String(actor.userId), actor.sessionId);
  const token = ctx.cookies.get(COOKIE);
  const found = token ? await sessions().validateRefreshToken(token) : undefined;
  if (found?.isValid && found.userId && found.sessionId)
    await sessions().revokeSessionById(found.userId, found.sessionId);
}

const options = (ctx: Context) => ({
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: ctx.secure,
  path: '/api/auth',
  overwrite: true,
});

export function setRefreshCookie(ctx: Context, token: string): void {
  ctx.cookies.set(COOKIE, token, { ...options(ctx), maxAge: LASTS_MS });
}

export function clearRefreshCookie(ctx: Context): void {
  ctx.cookies.set(COOKIE, null, options(ctx));
}
