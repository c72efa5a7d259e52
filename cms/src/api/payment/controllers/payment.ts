import type { Context } from 'koa';
import { listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { listing } from '../services/listing';

export default {
  find: async (ctx: Context) => {
    ctx.body = await listOf(ctx, listing);
  },
  findOne: async (ctx: Context) => {
    ctx.body = { data: await oneOf(ctx, listing, ctx.params.id) };
  },
  create: command('payment.create', create),
};
