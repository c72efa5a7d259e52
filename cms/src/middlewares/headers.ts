/** Headers Strapi's own middlewares cannot be brought to set, or to leave out. */
import type { Context, Next } from 'koa';

/** Nothing from elsewhere is loaded, framed or called. MUI writes its styles into the page, hence style-src. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export default () => (ctx: Context, next: Next) => {
  // Strapi's panel carries inline scripts of its own; it is off unless asked for.
  const isPanel = ctx.path.startsWith('/admin');
  ctx.set(
    'Content-Security-Policy',
    isPanel ? POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'") : POLICY,
  );
  ctx.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  // The cors middleware answers * to a request without an Origin, which a cache might keep for one that has it.
  ctx.remove('Access-Control-Allow-Origin');
  return next();
};
