/**
 * Every state-changing request is one command: one transaction that claims the idempotency key, runs the handler,
 * appends the audit entry and keeps the answer. What it refuses is thrown; the middleware `refusals` words it.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import type { Context } from 'koa';
import { type Actor, actorOf } from '../access/actor';
import { descriptionOf } from '../access/routes';
import { nowStamp, todayOf } from '../boot/clock';
import type { Finding } from '../engine/finding';
import { amountsIn } from './amounts';
import { type AuditFact, type AuditOrigin, appendAudit } from './audit';
import { type Checked, checkedBy, isCheck, TakenBack } from './check';
import { isTransient, translated } from './database-errors';
import { BadInput, Stale } from './errors';
import { newHearing, refusalIn, refusalOver } from './hearing';
import { type Answer, claimKey, type IdempotencyKey, keepAnswer } from './idempotency';
import { type CommandInput, fingerprintOf, inputOf } from './input';
import { inTransaction } from './transaction';
import type { Tx } from './tx';

export type { CommandInput } from './input';

export interface CommandResult {
  /** 200 by default; 201 for what was created. */
  status?: number;
  data: unknown;
  meta?: Record<string, unknown>;
  /** Told in this answer alone: kept nowhere, and so not told again to who repeats the request. */
  once?: Record<string, string>;
  /** `judged`: everything the rules said of the act, told in `meta.judged`; the entry itself keeps what is notable. */
  audit: Omit<AuditFact, 'action' | 'result'> & { judged?: Finding[] };
}
export type CommandHandler = (tx: Tx, input: CommandInput) => Promise<CommandResult>;

const ATTEMPTS = 4;

/**
 * A controller action for the entry `action` of the access table (`project.create`). Behind the path of its check it
 * only tells what would be said.
 */
export function command(action: string, handler: CommandHandler): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const request = requestOf(ctx);
    if (isCheck(ctx)) {
      ctx.body = { data: await attempt(() => tryOut(handler, request)), meta: request.understood };
      return;
    }
    const answer = await attempt(() => perform(action, handler, request));
    ctx.status = answer.status;
    ctx.body = answer.body;
  };
}

interface Request {
  actor: Actor;
  origin: AuditOrigin;
  today: string;
  input: CommandInput;
  version: number | undefined;
  byHeader: boolean;
  claim: IdempotencyKey | undefined;
  /** How the amounts of the body were read, for the reply. */
  understood: { amounts?: Record<string, string> };
}

function requestOf(ctx: Context): Request {
  const actor = actorOf(ctx);
  const { input, version, byHeader } = inputOf(ctx);
  const key = ctx.get('Idempotency-Key');
  if (key.length > 200) throw new BadInput([{ field: 'Idempotency-Key', message: '不能超过200字' }]);
  const route = `${ctx.method} ${ctx.path}`;
  const claim = key
    ? { key, userId: actor.userId, route, fingerprint: fingerprintOf(route, input, version) }
    : undefined;
  const understood = understoodOf(ctx, input.body);
  return { actor, origin: originOf(ctx, actor), today: todayOf(ctx), input, version, byHeader, claim, understood };
}

function understoodOf(ctx: Context, body: unknown): Request['understood'] {
  const { path = '' } = (ctx.state.route ?? {}) as { path?: string };
  const amounts = amountsIn(descriptionOf(ctx.method, path)?.body, body);
  return Object.keys(amounts).length > 0 ? { amounts } : {};
}

/** Who and whence, for the audit entry of this request. */
export function originOf(ctx: Context, actor?: Actor): AuditOrigin {
  return { at: nowStamp(), requestId: String(ctx.state.requestId ?? ''), address: ctx.ip, actor };
}

async function attempt<T>(run: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isTransient(error) || count === ATTEMPTS) throw translated(error);
      await new Promise((resolve) => setTimeout(resolve, 10 * count + Math.random() * 20));
    }
  }
}

async function perform(action: string, handler: CommandHandler, request: Request): Promise<Answer> {
  return inTransaction(async (trx) => {
    const stored = request.claim && (await claimKey(trx, request.claim));
    if (stored) return stored;
    const { status = 200, data, meta: told, once, audit } = await heard(handler, trx, request);
    const meta = { ...request.understood, ...told };
    const { judged, ...fact } = audit;
    await appendAudit(trx, { ...changedOnly(fact), action, result: 'done' }, request.origin);
    const fresh = { status, body: { data, meta: judged ? { ...meta, judged: verdicts(judged) } : meta } };
    if (request.claim) await keepAnswer(trx, request.claim, fresh);
    return once ? { status, body: { ...fresh.body, data: { ...(data as object), ...once } } } : fresh;
  });
}

/** Refused by all the rules have said, not by the first of them. */
async function heard(handler: CommandHandler, trx: Knex.Transaction, request: Request): Promise<CommandResult> {
  const hearing = newHearing();
  const result = await handled(handler, { ...txOf(trx, request), hearing }, request).catch((error) => {
    throw refusalOver(error, hearing);
  });
  const refusal = refusalIn(hearing);
  if (refusal) throw refusal;
  return result;
}

function txOf(trx: Knex.Transaction, { actor, today, origin, version }: Request): Tx {
  return { trx, actor, today, now: origin.at, requestId: origin.requestId, version };
}

async function handled(handler: CommandHandler, tx: Tx, { input, byHeader }: Request): Promise<CommandResult> {
  try {
    return await handler(tx, input);
  } catch (error) {
    if (error instanceof Stale && byHeader) throw new Stale(error.currentVersion, 412);
    throw error;
  }
}

/** The very command, taken back at its end: no entry, no key, no number, no notice is left of it. */
async function tryOut(handler: CommandHandler, request: Request): Promise<Checked> {
  const hearing = newHearing();
  const dry = async (trx: Knex.Transaction): Promise<never> => {
    await handled(handler, { ...txOf(trx, request), hearing, dry: true }, request);
    throw new TakenBack();
  };
  try {
    return await inTransaction(dry);
  } catch (error) {
    if (isTransient(error)) throw error;
    return checkedBy(hearing, error instanceof TakenBack ? undefined : translated(error));
  }
}

/** Of two plain rows only what differs is kept: a project's facts are long, a change is short. */
function changedOnly(audit: Omit<AuditFact, 'action' | 'result'>): Omit<AuditFact, 'action' | 'result'> {
  const { before, after } = audit;
  if (!isRow(before) || !isRow(after)) return audit;
  const names = Object.keys({ ...before, ...after }).filter((name) => !isDeepStrictEqual(before[name], after[name]));
  const pick = (row: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, row[name]]));
  return { ...audit, before: pick(before), after: pick(after) };
}

/** Under which rules and articles the act was judged, each once, and how it came out. */
function verdicts(findings: Finding[]) {
  const once = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...once.values()].map(({ rule, article, severity, outcome }) => ({ rule, article, severity, outcome }));
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
