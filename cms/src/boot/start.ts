/** The start, top to bottom: check, prepare, load, listen, first accounts, demo data, say how to get in. */
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { formatProblems } from '../rulebooks';
import { configDir, loadRegistry } from '../rulebooks/registry';
import { CannotStart, checkDatabase, checkPort, portOf, prepareDataDir } from './circumstances';
import { firstAdministrator } from './first-administrator';
import { oneStartAtATime } from './one-start-at-a-time';
import { panelAdministrator } from './panel-administrator';
import { provideSecrets } from './secrets';
import { halfSeeded, seedOnce } from './seed';
import { stopOnSignals } from './stop';

export async function start(root: string): Promise<void> {
  try {
    await run(root);
  } catch (error) {
    if (!(error instanceof CannotStart) && process.env.LOG_LEVEL === 'debug') console.error(error);
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

async function run(root: string): Promise<void> {
  const { host, port } = await prepare(root);
  const app = createStrapi({ appDir: path.join(root, 'cms'), distDir: path.join(root, 'cms', 'dist') });
  const { isFirst, lines } = await oneStartAtATime(process.env.DATABASE_URL, async () => {
    await app.load();
    const { isFirst, lines } = await firstAdministrator(wantsDemo());
    return { isFirst, lines: [...lines, ...(await panelAdministrator(app))] };
  });
  const missed = isFirst ? [] : halfSeeded();
  await listen(app, host, port);
  stopOnSignals(app);
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const seeding = isFirst && wantsDemo() ? await seedOnce(root, url) : undefined;
  const told = [...missed, ...(seeding?.lines ?? []), ...lines];
  console.log(['', `规程已启动：${url}`, ...told, '请在浏览器打开以上地址登录。'].join('\n'));
  await seeding?.others();
}

async function prepare(root: string): Promise<{ host: string; port: number }> {
  const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');
  const host = process.env.HOST || '127.0.0.1';
  const port = portOf(process.env.PORT);
  Object.assign(process.env, { DATA_DIR: dataDir, HOST: host, PORT: String(port), STRAPI_TELEMETRY_DISABLED: 'true' });
  // what is misspelt is told before anything is laid down
  wantsDemo();
  prepareDataDir(dataDir);
  provideSecrets(dataDir);
  checkRulebooks(configDir(root));
  if (process.env.CLOCK === 'header' && process.env.NODE_ENV === 'production')
    throw new CannotStart('生产环境不能设置 CLOCK=header。');
  await checkPort(host, port);
  await checkDatabase(process.env.DATABASE_URL);
  return { host, port };
}

function checkRulebooks(directory: string): void {
  const problems = loadRegistry(directory);
  if (problems.length === 0) return;
  throw new CannotStart(`办法有 ${problems.length} 处错误，请改正后再启动：\n${formatProblems(problems)}`);
}

function wantsDemo(): boolean {
  const seed = process.env.SEED || (process.env.NODE_ENV === 'production' ? 'none' : 'demo');
  if (seed !== 'demo' && seed !== 'none') throw new CannotStart(`SEED 应为 demo 或 none，当前是“${seed}”。`);
  return seed === 'demo';
}

async function listen(app: Core.Strapi, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    app.server.httpServer.once('error', reject);
    app.server.listen(port, host, () => resolve());
  });
}
