/** A question that needs more than a list: read in one transaction, so that all of the answer is of one moment. Writes nothing. */
import type { Context } from 'koa';
import { actorOf } from '../access/actor';
import { nowStamp, todayOf } from '../boot/clock';
import { inTransaction } from '../write/command';
import { type CommandInput, inputOf } from '../write/input';
import type { Tx } from '../write/tx';

export interface Answer {
  data: unknown;
  meta?: Record<string, unknown>;
}

export function inspect(handler: (tx: Tx, input: CommandInput, ctx: Context) => Promise<Answer>) {
  return async (ctx: Context): Promise<void> => {
    const { input } = inputOf(ctx);
    const requestId = String(ctx.state.requestId ?? '');
    const asked = { actor: actorOf(ctx), today: todayOf(ctx), now: nowStamp(), requestId, version: undefined };
    const { data, meta = {} } = await inTransaction((trx) => handler({ trx, ...asked }, input, ctx));
    ctx.body = { data, meta };
  };
}
