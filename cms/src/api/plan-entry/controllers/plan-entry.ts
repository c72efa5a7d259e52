import type { Context } from 'koa';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { entries } from '../services/listing';

export default {
  find: list(entries),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, entries, ctx.params.id), meta: {} }),
};
