/** Builds server, front end and demo data when their output is missing or older than a source. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = '.built';

const parts = [
  { title: '构建服务端', folder: 'cms', sources: ['src', 'config', 'tsconfig.json', 'package.json'], build: compile },
  { title: '构建演示数据', folder: 'seeds', sources: ['.'], needs: 'run.ts', build: compile, unless: isWithoutDemo },
  {
    title: '构建前端（首次约需一分钟）',
    folder: 'admin-ui',
    sources: ['src', 'public', 'index.html', 'api-description.html', 'vite.config.ts', 'package.json'],
    needs: 'index.html',
    build: bundle,
  },
];
/** Strapi's own panel: only where it was asked for. It lies in the server's dist and outlives a rebuild of it. */
const PANEL = path.join('cms', 'dist', 'build');

export function buildStale(root, say) {
  if (process.env.SKIP_BUILD === 'true') return;
  for (const part of parts) {
    const folder = path.join(root, part.folder);
    if (part.unless?.() || (part.needs && !existsSync(path.join(folder, part.needs)))) continue;
    if (isStale(folder, part.sources))
      alone(folder, () => isStale(folder, part.sources) && build(part, root, folder, say));
  }
  if (process.env.ADMIN_PANEL === 'true' && !existsSync(path.join(root, PANEL, 'index.html'))) {
    say('构建后台（首次约需两分钟） …');
    alone(path.join(root, 'cms'), () => buildPanel(root));
  }
}

function build(part, root, folder, say) {
  const started = Date.now();
  say(`${part.title} …`);
  part.build(root, folder);
  const stamp = path.join(folder, 'dist', STAMP);
  writeFileSync(stamp, '');
  // A source saved while the compiler ran is newer than what it read.
  utimesSync(stamp, started / 1000, started / 1000);
  say(`${part.title}：完成，用时 ${Math.round((Date.now() - started) / 100) / 10} 秒`);
}

/** Several starts at once build once; a lock left by a killed build is taken over after two minutes. */
function alone(folder, work) {
  const lock = path.join(folder, '.tmp', 'building');
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock) {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > 120_000) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isWithoutDemo() {
  return (process.env.SEED || (process.env.NODE_ENV === 'production' ? 'none' : 'demo')) === 'none';
}

function isStale(folder, sources) {
  const stamp = path.join(folder, 'dist', STAMP);
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(path.join(folder, source)) > built);
}

/** A folder's own time counts too: it is what tells of a deleted source. Not that of a part, which holds dist as well. */
function newest(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(file);
  const inside = names.filter((name) => !['node_modules', 'dist'].includes(name) && !name.startsWith('.'));
  return Math.max(names.includes('dist') ? 0 : found.mtimeMs, ...inside.map((name) => newest(path.join(file, name))));
}

/** Into a fresh folder that then takes the place of the old one: a deleted source leaves no route behind. */
function compile(root, folder) {
  const fresh = path.join(folder, '.tmp', `dist-${process.pid}`);
  const old = path.join(folder, '.tmp', `old-${process.pid}`);
  const dist = path.join(folder, 'dist');
  mkdirSync(fresh, { recursive: true });
  try {
    run(root, path.join('node_modules', 'typescript', 'bin', 'tsc'), ['-p', folder, '--outDir', fresh], root);
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(fresh, dist);
    if (existsSync(path.join(old, 'build'))) renameSync(path.join(old, 'build'), path.join(dist, 'build'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function bundle(root, folder) {
  // What is served is the production build, whatever the server around it runs as.
  const env = { ...process.env, NODE_ENV: 'production' };
  run(root, path.join('node_modules', 'vite', 'bin', 'vite.js'), ['build', '--logLevel', 'warn'], folder, env);
}

function buildPanel(root) {
  // The build reads the configuration, which wants secrets; none of them ends up in what is built.
  const names = [
    'JWT_SECRET',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'ENCRYPTION_KEY',
    'APP_KEYS',
  ];
  const env = {
    ...Object.fromEntries(names.map((name) => [name, 'build'])),
    ...process.env,
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  run(root, path.join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), ['build'], path.join(root, 'cms'), env);
  const stamp = path.join(root, 'cms', 'dist', STAMP);
  if (!existsSync(stamp)) writeFileSync(stamp, '');
}

function run(root, tool, args, cwd, env = process.env) {
  const file = [path.join(cwd, tool), path.join(root, tool)].find(existsSync);
  if (!file) throw new Error('构建工具没有安装，请先运行 npm ci。');
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`构建失败：\n${stdout}${stderr}`);
}
