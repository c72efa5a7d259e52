/** Reads a form with files, on the few routes that take one; nothing of it stays behind, whatever becomes of the request. */
import type { Context, Next } from 'koa';
import { Form } from '../receive/form';
import { readBody } from '../receive/json';

export default () => async (ctx: Context, next: Next) => {
  if (!ctx.is('multipart')) {
    ctx.request.body = await readBody(ctx);
    return next();
  }
  const form = new Form();
  try {
    await form.receive(ctx);
    ctx.request.body = Object.fromEntries(form.fields);
    Object.assign(ctx.request, { files: form.files });
    await next();
  } finally {
    await form.discard();
  }
};
