/** Words every refusal of ours, and records those that met a state-changing request of a known person. */
import { randomUUID } from 'node:crypto';
import type { Context, Next } from 'koa';
import type { Actor } from '../access/actor';
import { can } from '../access/roles';
import { actionOf } from '../access/routes';
import { scopeOf } from '../access/scope';
import { todayOf } from '../boot/clock';
import { eventsOf, powersOfOthers } from '../cases/refusals/powers';
import { SUMMARY, wordsOf } from '../cases/refusals/refusal-words';
import { readBody } from '../receive/json';
import { rulebookFor } from '../rulebooks/registry';
import { appendAudit } from '../write/audit';
import { isCheck } from '../write/check';
import { originOf } from '../write/command';
import { translated } from '../write/database-errors';
import { Forbidden, NotFound, Refusal } from '../write/errors';
import { aboutRefused, wantedBy } from '../write/refused';
import { inTransaction } from '../write/transaction';

export default () => async (ctx: Context, next: Next) => {
  ctx.state.requestId = randomUUID();
  ctx.set('X-Request-Id', ctx.state.requestId);
  try {
    await next();
    // Strapi's catch-all for files makes every unknown POST a 405 without a body.
    if (ctx.status === 405 || (ctx.status === 404 && !ctx.body)) throw new NotFound('没有这个接口。');
  } catch (thrown) {
    const refusal = cited(ctx, translated(thrown));
    if (!(refusal instanceof Refusal)) throw refusal;
    const error = await recorded(ctx, refusal);
    const { status, name, message, details } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details } };
  }
};

/** A role that has no such right is told the rule of its regulation that gives the power to others, if one does. */
function cited(ctx: Context, error: unknown): unknown {
  const actor = ctx.state.actor as Actor | undefined;
  const action = routeAction(ctx);
  if (!(error instanceof Forbidden) || error.findings.length > 0 || !actor?.jurisdictionCode) return error;
  if (action === undefined || can(actor, action)) return error;
  const rulebook = rulebookFor(actor.jurisdictionCode, todayOf(ctx));
  const findings = powersOfOthers(rulebook, eventsOf(action), { date: todayOf(ctx), bodies: actor.bodies });
  if (findings.length === 0) return error;
  return new Forbidden(wordsOf(rulebook, { kind: 'wrong-body', findings }), findings, SUMMARY['wrong-body']);
}

function routeAction(ctx: Context): string | undefined {
  const route = ctx.state.route as { config?: { auth?: { scope?: string[] } } } | undefined;
  const scope = route?.config?.auth?.scope?.[0];
  return scope && actionOf(scope);
}

/** A refusal that cannot be kept in the trail is not told either: whoever asked may ask again. */
async function recorded(ctx: Context, refusal: Refusal): Promise<Refusal> {
  try {
    await record(ctx, refusal);
    return refusal;
  } catch (failed) {
    const error = translated(failed);
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Refusals by rules (422) and by rights (403); in their own transaction, since the refused one is gone. */
async function record(ctx: Context, { status, name, message, details }: Refusal): Promise<void> {
  const actor = ctx.state.actor as Actor | undefined;
  if (!actor || isCheck(ctx) || ctx.method === 'GET' || ctx.method === 'HEAD' || (status !== 403 && status !== 422))
    return;
  const action = routeAction(ctx) ?? `${ctx.method} ${ctx.path}`;
  const id = (ctx.params as { id?: string } | undefined)?.id;
  const body = await statedIn(ctx);
  const told = { after: { name, message, ...wantedBy(body) }, findings: details.findings };
  await inTransaction(async (trx) => {
    const about = await aboutRefused(trx, scopeOf(actor), { action, id, body });
    await appendAudit(trx, { action, result: 'refused', ...about, ...told }, originOf(ctx, actor));
  });
}

/** Who has no right is refused before his body is read; what he wanted belongs into the trail all the same. */
async function statedIn(ctx: Context): Promise<Record<string, unknown>> {
  const body = ctx.req.readableDidRead ? ctx.request.body : await readBody(ctx).catch(() => undefined);
  const { data } = (body ?? {}) as { data?: unknown };
  return Object(data ?? body);
}
