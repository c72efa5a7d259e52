/** A start that must not succeed: what it prints and with which code it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, launch, type ServerOptions } from './server';

export interface FailedStart {
  code: number | null;
  output: string;
}
export interface Circumstances extends ServerOptions {
  port?: number;
  dataDir?: string;
  databaseUrl?: string;
}
const PATIENCE_MS = 60_000;

export async function failedStart({ port, dataDir, databaseUrl, ...options }: Circumstances): Promise<FailedStart> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'guicheng-data-'));
  const { child, output } = launch(port ?? (await freePort()), folder, databaseUrl, options);
  const code = await new Promise<number | null>((resolve) => {
    const tooLong = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE_MS);
    child.once('close', (status) => {
      clearTimeout(tooLong);
      resolve(status);
    });
  });
  if (!dataDir) rmSync(folder, { recursive: true, force: true });
  return { code, output: output() };
}
