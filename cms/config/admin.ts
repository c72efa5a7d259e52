type Env = typeof import('@strapi/utils')['env'];

/** Strapi's own panel: off unless asked for. Its API is closed with it (middleware `front`). */
export default ({ env }: { env: Env }) => ({
  serveAdminPanel: env.bool('ADMIN_PANEL', false),
  autoOpen: false,
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
});
