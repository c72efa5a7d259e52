/** Reads what a request states, after Strapi has asked who sends it and whether he may. */
import type { Context, Next } from 'koa';
import { readBody } from '../receive/json';

export default () => async (ctx: Context, next: Next) => {
  ctx.request.body = await readBody(ctx);
  await next();
};
