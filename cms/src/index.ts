import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { sessionStrategy } from './api/auth/services/session-strategy';
import { settleDrafts } from './boot/drafts';
import { raiseFolding } from './boot/folding';
import { raiseGuards } from './boot/guards';
import { fillIdentities } from './boot/identities';
import { learnJurisdictions } from './boot/jurisdictions';
import { fillNameOrders } from './boot/name-orders';
import { refusePanelWrites } from './boot/panel';
import { syncRoles } from './boot/roles';
import { assertDecided, dropPluginRoutes } from './boot/routes';
import { assertDurable, discardUnfinished } from './boot/sqlite';
import { assertVersions } from './boot/versions-needed';
import { discardLeftovers } from './receive/form';
import { allRulebooks, configDir, loadRegistry } from './rulebooks/registry';
import { lockFor } from './write/dialect';
import { forgetOldKeys } from './write/idempotency';
import { inTransaction } from './write/transaction';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.get('auth').register('content-api', sessionStrategy);
    dropPluginRoutes(strapi);
    refusePanelWrites(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    // `boot/start` has read them already; a script that loads the server without it has not.
    if (allRulebooks().length === 0) loadRegistry(configDir(path.resolve(strapi.dirs.app.root, '..')));
    assertDecided(strapi);
    const knex = strapi.db.connection as unknown as Knex;
    discardUnfinished(knex);
    await assertDurable(knex);
    await inTransaction(async (trx) => {
      // Several instances may start at once on PostgreSQL; the guards and roles are written by one at a time.
      await lockFor(trx, 'start');
      for (const words of await fillIdentities(trx)) strapi.log.warn(words);
      await raiseGuards(trx);
      await raiseFolding(trx);
      await fillNameOrders(trx);
      await settleDrafts(trx);
      await syncRoles(trx);
      await forgetOldKeys(trx);
    });
    await learnJurisdictions(knex);
    await discardLeftovers();
    await assertVersions(knex);
  },
};
