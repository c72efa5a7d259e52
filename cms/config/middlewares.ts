type Env = typeof import('@strapi/utils')['env'];

const MEGABYTE = 1024 * 1024;

export default ({ env }: { env: Env }) => [
  ...(env.bool('LOG_REQUESTS', false) ? ['strapi::logger'] : []),
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      /** Strapi merges its own hosts into any policy given here; ours is set by `global::headers`. */
      contentSecurityPolicy: false,
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      hsts: { maxAge: 31_536_000, includeSubDomains: true },
    },
  },
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::headers',
  'global::refusals',
  'global::silence',
  'global::front',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '1mb',
      formLimit: '1mb',
      textLimit: '1mb',
      formidable: { maxFileSize: 50 * MEGABYTE, maxTotalFileSize: 60 * MEGABYTE, maxFiles: 10 },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
