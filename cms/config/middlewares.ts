type Env = typeof import('@strapi/utils')['env'];

const MEGABYTE = 1024 * 1024;

/** Nothing from elsewhere is loaded, framed or called. MUI writes its styles into the page, hence style-src. */
const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'media-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  upgradeInsecureRequests: null,
};

export default ({ env }: { env: Env }) => [
  ...(env.bool('LOG_REQUESTS', false) ? ['strapi::logger'] : []),
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: { useDefaults: false, directives },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      hsts: { maxAge: 31_536_000, includeSubDomains: true },
    },
  },
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'global::refusals',
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
