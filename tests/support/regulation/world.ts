/** A city that lives by the small regulation beside this file, served, with everybody in it logged in. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { Client } from '../../../seeds/client';
import { contractorsOf, onlookersOf, type Place, post, unitsOf } from '../../../seeds/people/place';
import { Cast } from '../../../seeds/story/cast';
import { openDatabase } from '../database';
import { PASSWORD, startServer, type TestServer } from '../server';
import { FIRST_ADMINISTRATOR } from '../world';

const city: Place = {
  jurisdiction: { code: 'sample', name: '示例市', level: 'city', rulebook: 'sample', effectiveFrom: '2024-01-01' },
  departments: [
    post('lead', '示例市数据局', ['lead'], 'lead'),
    { code: 'lead', name: '示例市数据局', bodies: ['lead'], account: 'lead-2', role: 'lead' },
    post('finance', '示例市财政局', ['finance'], 'finance'),
    post('development-reform', '示例市发展和改革委员会', ['development-reform']),
    post('government', '示例市人民政府办公室', ['government']),
    ...unitsOf(['示例市教育局', '示例市卫生健康委员会']),
    ...contractorsOf(['示例软件有限公司']),
    ...onlookersOf({ leader: '示例市委办公室', auditor: '示例市审计局', administration: '示例市信息中心' }),
  ],
};

/** The product's own configuration with the small regulation beside the others. */
function configuration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guicheng-config-'));
  cpSync(join(__dirname, '../../../config'), folder, { recursive: true });
  cpSync(join(__dirname, 'rulebook'), join(folder, 'rulebooks', 'sample'), { recursive: true });
  return folder;
}

export interface City {
  server: TestServer;
  cast: Cast;
  database: Knex;
  stop(): Promise<void>;
}

export async function startCity(env: Record<string, string> = {}): Promise<City> {
  const config = configuration();
  const server = await startServer({ seed: 'none', env: { CONFIG_DIR: config, ...env } });
  const cast = new Cast(city, server.url, PASSWORD);
  await cast.found(await new Client(server.url).login(FIRST_ADMINISTRATOR, PASSWORD));
  await cast.enter();
  const database = openDatabase(server);
  return {
    server,
    cast,
    database,
    async stop() {
      await database.destroy();
      await server.stop();
      rmSync(config, { recursive: true, force: true });
    },
  };
}
