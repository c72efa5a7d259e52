import type { Context } from 'koa';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { open } from '../commands/open';
import { share } from '../commands/share';
import { update } from '../commands/update';
import { items } from '../services/listing';

export default {
  find: list(items),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, items, ctx.params.id), meta: {} }),
  create: command('catalogue-item.create', create),
  update: command('catalogue-item.update', update),
  share: command('catalogue-item.share', share),
  open: command('catalogue-item.open', open),
};
