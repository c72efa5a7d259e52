type Env = typeof import('@strapi/utils')['env'];

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
  'global::unread',
  'global::refusals',
  'global::silence',
  'global::front',
  'strapi::query',
  // Strapi insists on its parser; it would read, and lay down files, before anybody knows who sends them
  { name: 'strapi::body', config: { parsedMethods: [] } },
  'global::panel-body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
