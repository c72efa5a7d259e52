/**
 * The data folder and, on PostgreSQL, the database a test server runs on. Each is a copy of an installation that was
 * started once and is empty, where there is one: that spares every server the making of a hundred tables.
 */
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export interface Installation {
  dataDir: string;
  databaseUrl?: string;
}

export function usesPostgres(): boolean {
  return process.env.TEST_DATABASE === 'postgres';
}

const clusterUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE=postgres needs TEST_DATABASE_URL');
  return url;
};
const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

async function inCluster(statement: string): Promise<void> {
  const client = new Client({ connectionString: clusterUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function newDatabase(template?: string): Promise<string | undefined> {
  if (!usesPostgres()) return undefined;
  const name = `guicheng_${randomBytes(6).toString('hex')}`;
  await inCluster(`create database ${name}${template ? ` template ${nameOf(template)}` : ''}`);
  return clusterUrl().replace(/\/[^/]*$/, `/${name}`);
}

/** `isFirst`: nothing is there yet, as on a new machine. */
export async function newInstallation(isFirst: boolean): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'guicheng-data-'));
  const { TEST_EMPTY_DATA: data, TEST_EMPTY_DATABASE: database } = process.env;
  if (isFirst || !data) return { dataDir, databaseUrl: await newDatabase() };
  cpSync(data, dataDir, { recursive: true });
  return { dataDir, databaseUrl: await newDatabase(database) };
}

/** What is set here is all that reaches the test files, which run in worlds of their own. */
export function keepAsEmpty({ dataDir, databaseUrl }: Installation): void {
  process.env.TEST_EMPTY_DATA = dataDir;
  if (databaseUrl) process.env.TEST_EMPTY_DATABASE = databaseUrl;
}

export async function forgetEmpty(): Promise<void> {
  const { TEST_EMPTY_DATA: data, TEST_EMPTY_DATABASE: database } = process.env;
  if (data) rmSync(data, { recursive: true, force: true });
  if (database) await inCluster(`drop database if exists ${nameOf(database)}`);
}
