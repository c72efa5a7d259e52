import type { Context } from 'koa';
import { todayOf } from '../../../boot/clock';
import { conservationOf } from '../../../money/conservation';
import { inspect } from '../../../read/inspect';
import { execution } from '../services/execution';
import { figuresFor, surroundings } from '../services/home';
import { executionQuestion } from '../services/question';

/** Lists read on their own connection, so they are counted before the transaction of the rest begins. */
async function home(ctx: Context): Promise<void> {
  const asOf = todayOf(ctx);
  const figures = await figuresFor(ctx, asOf);
  await inspect(async (tx) => ({ data: { asOf, figures, ...(await surroundings(tx)) } }))(ctx);
}

export default {
  execution: inspect(async (tx, { query }) => ({ data: await execution(tx, executionQuestion(query, tx.today)) })),
  home,
  conservation: inspect(async (tx) => ({ data: await conservationOf(tx.trx, tx.actor.jurisdictionId) })),
};
