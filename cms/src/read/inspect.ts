/** A question that needs more than a list: read in one transaction, so that all of the answer is of one moment. Writes nothing. */
import type { Context } from 'koa';
import { actorOf } from '../access/actor';
import { nowStamp, todayOf } from '../boot/clock';
import { type CommandInput, inputOf } from '../write/input';
import { inTransaction } from '../write/transaction';
import type { Tx } from '../write/tx';

export interface Answer {
  data: unknown;
  meta?: Record<string, unknown>;
}

export function ask<T>(ctx: Context, question: (tx: Tx, input: CommandInput) => Promise<T>): Promise<T> {
  const { input } = inputOf(ctx);
  const requestId = String(ctx.state.requestId ?? '');
  const asked = { actor: actorOf(ctx), today: todayOf(ctx), now: nowStamp(), requestId, version: undefined };
  return inTransaction((trx) => question({ trx, ...asked }, input));
}

/** A controller action that answers such a question. */
export function inspect(question: (tx: Tx, input: CommandInput) => Promise<Answer>) {
  return async (ctx: Context): Promise<void> => {
    const { data, meta = {} } = await ask(ctx, question);
    ctx.body = { data, meta };
  };
}
