/**
 * The built server on a database of its own, as a user would start it: a child process, real logins, over HTTP.
 * `TEST_DATABASE=postgres` gives every server a fresh database in the cluster of `TEST_DATABASE_URL`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { newInstallation } from './installation';

export const PASSWORD = 'Guicheng-Test-2026';
const START_LIMIT_MS = 120_000;

export interface TestServer {
  url: string;
  dataDir: string;
  databaseUrl?: string;
  /** Everything the process has printed so far. */
  output(): string;
  /** Ends it cleanly, data kept. */
  halt(): Promise<void>;
  /** Ends it cleanly and removes its data. */
  stop(): Promise<void>;
  /** kill -9, data kept; `restart` brings it up again on the same data and port. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

export interface ServerOptions {
  seed?: 'demo' | 'none';
  /** On nothing at all, as on a new machine. */
  isFirst?: boolean;
  env?: Record<string, string>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

export function launch(port: number, dataDir: string, databaseUrl: string | undefined, options: ServerOptions) {
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: join(__dirname, '../..'),
    // a group of its own, so that a kill reaches whatever it started
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      SEED: options.seed ?? 'none',
      // what is tested was built before; several servers must not build at once
      SKIP_BUILD: 'true',
      CLOCK: 'header',
      DEMO_PASSWORD: PASSWORD,
      ADMIN_PASSWORD: PASSWORD,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      ...options.env,
    },
  });
  let text = '';
  const keep = (chunk: Buffer) => {
    text += chunk.toString('utf8');
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return { child, output: () => text };
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
}

async function untilHealthy(
  url: string,
  child: ChildProcess,
  output: () => string,
  isReady: () => boolean,
): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output()}`);
    const healthy = await fetch(`${url}/_health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy && isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server was not ready in ${START_LIMIT_MS} ms:\n${output()}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}

/** The line that `npm start` prints last, when it is served and seeded. */
export const READY_LINE = '登录';

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const port = await freePort();
  const { dataDir, databaseUrl } = await newInstallation(options.isFirst ?? false);
  const url = `http://127.0.0.1:${port}`;
  let running = launch(port, dataDir, databaseUrl, options);
  const ready = () => untilHealthy(url, running.child, running.output, () => running.output().includes(READY_LINE));
  await ready();
  const halt = (): Promise<void> => {
    signal(running.child, 'SIGTERM');
    return ended(running.child);
  };
  return {
    url,
    dataDir,
    databaseUrl,
    output: () => running.output(),
    async kill() {
      signal(running.child, 'SIGKILL');
      await ended(running.child);
    },
    async restart() {
      running = launch(port, dataDir, databaseUrl, options);
      await ready();
    },
    halt,
    async stop() {
      await halt();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
