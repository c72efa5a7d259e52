import type { Context } from 'koa';
import { withFacts } from '../../../cases/subjects/with-facts';
import { listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { update } from '../commands/update';
import { records } from '../services/listing';

export default {
  async find(ctx: Context) {
    const page = await listOf(ctx, records);
    return { ...page, data: withFacts(ctx, page.data) };
  },
  async findOne(ctx: Context) {
    const [data] = withFacts(ctx, [await oneOf(ctx, records, ctx.params.id)]);
    return { data, meta: {} };
  },
  create: command('record.create', create),
  update: command('record.update', update),
};
