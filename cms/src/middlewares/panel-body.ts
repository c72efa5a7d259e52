/** Strapi's parser for Strapi's panel alone, and without files: bodies of the API are read by its own routes (json-body, form-body). */
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

type Middleware = (ctx: Context, next: Next) => unknown;
const LIMITS = { multipart: false, jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' };

export default (_: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const parse = strapi.middleware('strapi::body')(LIMITS, { strapi }) as unknown as Middleware;
  return (ctx: Context, next: Next) => (ctx.path.startsWith('/api/') ? next() : parse(ctx, next));
};
