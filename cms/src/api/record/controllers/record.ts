import type { Context } from 'koa';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { update } from '../commands/update';
import { records } from '../services/listing';

export default {
  find: list(records),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, records, ctx.params.id), meta: {} }),
  create: command('record.create', create),
  update: command('record.update', update),
};
