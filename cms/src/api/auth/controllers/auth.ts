import type { Context } from 'koa';
import { z } from 'zod';
import type { Actor } from '../../../access/actor';
import { originOf } from '../../../write/command';
import { Forbidden, Unauthorized } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { checkCredentials, recordSession } from '../services/credentials';
import {
  clearRefreshCookie,
  hasRefreshCookie,
  newSession,
  refreshed,
  revoke,
  setRefreshCookie,
} from '../services/sessions';

export const Credentials = z.object({ identifier: z.string().max(200), password: z.string().max(1024) });

export default {
  async login(ctx: Context) {
    const { identifier, password } = parsed(Credentials, ctx.request.body ?? {});
    const account = await checkCredentials(identifier, password, originOf(ctx));
    const { access, refresh } = await newSession(account.id);
    await recordSession('auth.login', 'done', { ...originOf(ctx), userName: account.username });
    setRefreshCookie(ctx, refresh);
    const { documentId, username, displayName, role, mustChangePassword } = account;
    ctx.body = { jwt: access, user: { documentId, username, displayName, role, mustChangePassword } };
  },

  async refresh(ctx: Context) {
    refuseForeignOrigin(ctx);
    // A browser that has never logged in asks too, on its first page: that is an answer, not an error.
    if (!hasRefreshCookie(ctx)) {
      ctx.body = { jwt: null };
      return;
    }
    const access = await refreshed(ctx);
    if (!access) throw new Unauthorized('登录已失效，请重新登录。');
    ctx.body = { jwt: access };
  },

  async logout(ctx: Context) {
    refuseForeignOrigin(ctx);
    const actor = ctx.state.actor as Actor | undefined;
    await revoke(ctx, actor);
    clearRefreshCookie(ctx);
    if (actor) await recordSession('auth.logout', 'done', originOf(ctx, actor));
    ctx.body = { data: null };
  },
};

/** The cookie is SameSite=Strict already; a browser that sends it from elsewhere is refused all the same. */
function refuseForeignOrigin(ctx: Context): void {
  const origin = ctx.get('Origin');
  if (origin && new URL(origin).host !== ctx.host) throw new Forbidden('来源不被允许。');
}
