/** A server with two versions of one regulation, and the people of its place. */
import { join } from 'node:path';
import type { Knex } from 'knex';
import { Client } from '../../../seeds/client';
import { yancheng } from '../../../seeds/people/yancheng';
import { Cast } from '../../../seeds/story/cast';
import { type ConfigDir, configDir } from '../config-dir';
import { openDatabase } from '../database';
import { PASSWORD, startServer, type TestServer } from '../server';
import { FIRST_ADMINISTRATOR } from '../world';

/** The older version ends with LAST_DAY. */
export const OLD_DAY = '2023-06-20';
export const LAST_DAY = '2023-06-30';
export const NEW_DAY = '2023-07-01';
export const LATER = '2023-07-10';
const KEPT = ['lead', 'finance', 'leader', 'auditor', 'administrator', 'applicant', 'contractor'];

export interface TwoVersions {
  config: ConfigDir;
  server: TestServer;
  cast: Cast;
  database: Knex;
  stop: () => Promise<void>;
}

export async function startTwoVersions(): Promise<TwoVersions> {
  const config = configDir(['yancheng', 'erenhot'], { 'yancheng-2021': join(__dirname, 'yancheng-2021') });
  const server = await startServer({ seed: 'none', env: { CONFIG_DIR: config.path } });
  const admin = await new Client(server.url).login(FIRST_ADMINISTRATOR, PASSWORD);
  const departments = yancheng.departments.filter(({ account }) => KEPT.includes(account));
  const cast = new Cast({ ...yancheng, departments }, server.url, PASSWORD);
  await cast.found(admin);
  await cast.enter();
  const database = openDatabase(server);
  const stop = async () => {
    await database.destroy();
    await server.stop();
    config.remove();
  };
  return { config, server, cast, database, stop };
}

export async function newProject(cast: Cast, day: string, name: string): Promise<string> {
  const body = { name, planYear: 2024, totalAmount: '50000000', facts: {} };
  return (await cast.as('applicant', day).post<{ documentId: string }>('/api/projects', body)).documentId;
}
