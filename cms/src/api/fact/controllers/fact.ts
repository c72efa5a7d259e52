import type { Context } from 'koa';
import { factDictionary } from '../../../rulebooks/registry';

export default {
  find(ctx: Context) {
    const { rulebook } = ctx.query;
    ctx.body = { data: factDictionary(typeof rulebook === 'string' ? rulebook : undefined), meta: {} };
  },
};
