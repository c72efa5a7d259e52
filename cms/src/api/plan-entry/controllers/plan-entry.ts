import type { Context } from 'koa';
import { listOf, oneOf } from '../../../read/query';
import { entries } from '../services/listing';

export default {
  find: (ctx: Context) => listOf(ctx, entries),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, entries, ctx.params.id), meta: {} }),
};
