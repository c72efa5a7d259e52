import path from 'node:path';

type Env = typeof import('@strapi/utils')['env'];

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
  dirs: { public: path.resolve(env('DATA_DIR', '.data'), 'public') },
  /** How many reverse proxies stand in front; their X-Forwarded-For is believed, nobody else's. */
  proxy: { koa: env.int('TRUSTED_PROXIES', 0) > 0 },
  logger: { startup: { enabled: false }, updates: { enabled: false } },
  cron: { enabled: false },
  webhooks: { populateRelations: false },
});
