import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { sessionStrategy } from './access/session-strategy';
import { raiseGuards } from './boot/guards';
import { learnJurisdictions } from './boot/jurisdictions';
import { refusePanelWrites } from './boot/panel';
import { syncRoles } from './boot/roles';
import { assertDecided, dropPluginRoutes } from './boot/routes';
import { assertDurable } from './boot/sqlite';
import { configDir, loadRegistry } from './rulebooks/registry';
import { inTransaction } from './write/command';
import { lockFor } from './write/dialect';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.get('auth').register('content-api', sessionStrategy);
    dropPluginRoutes(strapi);
    refusePanelWrites(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const problems = loadRegistry(configDir());
    if (problems.length > 0) throw new Error(`办法有 ${problems.length} 处错误，不能启动。`);
    assertDecided(strapi);
    const knex = strapi.db.connection as unknown as Knex;
    await assertDurable(knex);
    await inTransaction(async (trx) => {
      // Several instances may start at once on PostgreSQL; the guards and roles are written by one at a time.
      await lockFor(trx, 'start');
      await raiseGuards(trx);
      await syncRoles(trx);
    });
    await learnJurisdictions(knex);
  },
};
