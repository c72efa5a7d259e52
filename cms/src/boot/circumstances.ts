/** What must be right before anything is started; each fault is one sentence that says what to do. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Client } from 'pg';

/** Told to the person at the console without a stack. */
export class CannotStart extends Error {}

export function prepareDataDir(dataDir: string): void {
  try {
    for (const folder of ['', 'public', path.join('public', 'uploads'), 'materials']) {
      makeFolder(path.join(dataDir, folder));
    }
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new CannotStart(`数据目录不能写入：${dataDir}。请检查目录权限，或用 DATA_DIR 指定其他目录。`);
  }
}

/** Step by step: Node's own recursive mkdir never returns where a folder can be seen but not written, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export function portOf(text: string | undefined): number {
  const port = Number(text || 1337);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new CannotStart(`PORT 应为 1 到 65535 的整数，当前是“${text}”。`);
}

export async function checkPort(host: string, port: number): Promise<void> {
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (fault?.code === 'EADDRINUSE')
    throw new CannotStart(`端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 指定其他端口。`);
  if (fault?.code === 'EACCES') throw new CannotStart(`没有权限使用端口 ${port}。请用 PORT 指定 1024 以上的端口。`);
  if (fault) throw new CannotStart(`不能在 ${host}:${port} 上监听（${fault.code}）。请检查 HOST 和 PORT。`);
}

export async function checkDatabase(url: string | undefined): Promise<void> {
  if (!url) return;
  if (!/^postgres(ql)?:\/\//.test(url)) throw new CannotStart('DATABASE_URL 应以 postgres:// 开头。');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CannotStart(`连不上 DATABASE_URL 指定的 PostgreSQL（${code ?? message}）。请检查地址、账号和数据库名。`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
