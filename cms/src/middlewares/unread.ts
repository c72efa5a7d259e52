/** A request refused before its body was read: the rest may arrive for a moment, so that the answer does too; then the line is cut. */
import type { Context, Next } from 'koa';

const MOMENT = 5000;

export default () => async (ctx: Context, next: Next) => {
  const { req, res } = ctx;
  res.once('finish', () => {
    if (req.complete || req.destroyed) return;
    const cut = setTimeout(() => req.destroy(), MOMENT);
    for (const event of ['end', 'close']) req.once(event, () => clearTimeout(cut));
    req.resume();
  });
  await next();
};
