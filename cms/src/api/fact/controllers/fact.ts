import type { Context } from 'koa';
import { todayOf } from '../../../boot/clock';
import { factDictionary } from '../../../rulebooks/registry';

export default {
  find(ctx: Context) {
    const { rulebook, version } = ctx.query;
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    ctx.body = { data: factDictionary(text(rulebook), todayOf(ctx), text(version)), meta: {} };
  },
};
