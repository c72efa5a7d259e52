import type { Context } from 'koa';
import { withFacts } from '../../../cases/subjects/with-facts';
import { listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { open } from '../commands/open';
import { share } from '../commands/share';
import { update } from '../commands/update';
import { items } from '../services/listing';

export default {
  async find(ctx: Context) {
    const page = await listOf(ctx, items);
    return { ...page, data: withFacts(ctx, page.data) };
  },
  async findOne(ctx: Context) {
    const [data] = withFacts(ctx, [await oneOf(ctx, items, ctx.params.id)]);
    return { data, meta: {} };
  },
  create: command('catalogue-item.create', create),
  update: command('catalogue-item.update', update),
  share: command('catalogue-item.share', share),
  open: command('catalogue-item.open', open),
};
