import type { Context } from 'koa';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { end } from '../commands/end';
import { listing } from '../services/listing';

export default {
  find: list(listing),
  findOne: async (ctx: Context) => {
    ctx.body = { data: await oneOf(ctx, listing, ctx.params.id) };
  },
  create: command('contract.create', create),
  end: command('contract.end', end),
};
