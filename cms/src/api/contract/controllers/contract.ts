import type { Context } from 'koa';
import { listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { end } from '../commands/end';
import { listing } from '../services/listing';
import { readable } from '../services/view';

export default {
  find: async (ctx: Context) => {
    const page = await listOf(ctx, listing);
    ctx.body = { ...page, data: page.data.map((row) => readable(ctx, row)) };
  },
  findOne: async (ctx: Context) => {
    ctx.body = { data: readable(ctx, await oneOf(ctx, listing, ctx.params.id)) };
  },
  create: command('contract.create', create),
  end: command('contract.end', end),
};
