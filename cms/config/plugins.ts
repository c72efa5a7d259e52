type Env = typeof import('@strapi/utils')['env'];

const HOUR = 3600;

export default ({ env }: { env: Env }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      /** A session lasts a working day at most, whatever is done in it; each request looks it up. */
      sessions: {
        accessTokenLifespan: 2 * HOUR,
        idleRefreshTokenLifespan: 12 * HOUR,
        maxRefreshTokenLifespan: 12 * HOUR,
        httpOnly: true,
      },
      register: { allowedFields: [] },
    },
  },
  upload: { config: { sizeLimit: 50 * 1024 * 1024 } },
});
