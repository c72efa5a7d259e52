#!/usr/bin/env node
/**
 * `npm test`: everything, with nothing but Node and npm on the machine.
 * A PostgreSQL or a browser that the system has is used; otherwise both come from npm packages.
 * `npm test -- engine api` runs only the named steps. Steps that need no server run two at a time,
 * and so do the API files, each on a server and database of its own; the browser tests share one server.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { startPostgres } from './postgres.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const jest = (...projects) => [bin('jest'), '--selectProjects', ...projects];
const LANES = Math.min(2, availableParallelism());
const serial = ['--runInBand'];
/** What a regulation says does not hang on the database: its further flows run on SQLite alone. */
const ONE_FLOW_EACH = ['--testPathIgnorePatterns', 'tests/api/(flows/[a-z]+-|walks/|law)'];
/** Where the API tests note what the rules said; see tests/support/seen-rules.ts. */
const SEEN = '.cache/seen-rules';
const inLanes = [`--maxWorkers=${LANES}`];

const steps = [
  { name: 'format', title: '格式与静态检查（biome）', command: [bin('biome'), 'check', '.'] },
  { name: 'build', title: '构建服务端、界面与演示数据', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'lint',
    light: true,
    title: '类型相关规则与分层（eslint、dependency-cruiser）',
    command: ['npm', 'run', '--silent', 'lint'],
  },
  { name: 'types', light: true, title: '严格类型（tsc）', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'engine', light: true, title: '引擎与装载器', command: jest('engine', 'loader') },
  { name: 'rulebooks', light: true, title: '办法用例', command: jest('rulebooks') },
  { name: 'coverage', light: true, title: '条款覆盖', command: ['npm', 'run', '--silent', 'coverage:rules'] },
  { name: 'house', light: true, title: '房屋规矩：权限表、依赖、回答的形状', command: jest('house') },
  {
    name: 'api-sqlite',
    title: '接口（SQLite）',
    command: [...jest('api'), ...inLanes],
    env: { TEST_DATABASE: 'sqlite' },
  },
  {
    name: 'seen',
    title: '条款在产品接口上见到的情况（由上一步记下）',
    command: ['npm', 'run', '--silent', 'coverage:rules', '--', '--http'],
    after: 'api-sqlite',
  },
  {
    name: 'api-postgres',
    title: '接口（PostgreSQL；每部办法只走主要流程）',
    command: [...jest('api'), ...inLanes, ...ONE_FLOW_EACH],
    env: { TEST_DATABASE: 'postgres' },
    postgres: true,
  },
  { name: 'e2e', title: '浏览器', command: [...jest('e2e'), ...serial], env: { TEST_DATABASE: 'sqlite' } },
];

function run({ command: [file, ...args], env = {}, light }) {
  return new Promise((resolve) => {
    const stdio = light ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(file, args, { stdio, env: { ...process.env, ...env } });
    // What runs beside another step is shown in one piece, when it is over.
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        said += chunk;
      });
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function runStep(step) {
  // what an earlier run saw proves nothing about this one
  if (step.name === 'api-sqlite') rmSync(SEEN, { recursive: true, force: true });
  if (!step.postgres) return run(step);
  const postgres = await startPostgres();
  console.log(`  PostgreSQL ${postgres.version}（${postgres.origin}）`);
  try {
    return await run({ ...step, env: { ...step.env, TEST_DATABASE_URL: postgres.url } });
  } finally {
    await postgres.stop();
  }
}

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((one) => name.startsWith(one));
const chosen = steps.filter(
  (step) => isWanted(step) && (!step.after || steps.some((one) => one.name === step.after && isWanted(one))),
);
if (chosen.length === 0) {
  console.error(`没有名为 ${wanted.join('、')} 的步骤；可选：${steps.map((step) => step.name).join('、')}`);
  process.exit(2);
}

const results = [];
async function take(step) {
  const head = `\n[${chosen.indexOf(step) + 1}/${chosen.length}] ${step.title}`;
  if (!step.light) console.log(head);
  const started = Date.now();
  const { code, said } = await runStep(step);
  if (step.light) console.log(`${head}\n${said}`);
  results.push({ name: step.name, code, seconds: Math.round((Date.now() - started) / 1000) });
}

/** Light steps that follow one another make one group; every other step stands alone. */
function grouped(list) {
  const groups = [];
  for (const step of list) {
    const last = groups.at(-1);
    if (step.light && last?.[0].light) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

const hasFailed = () => results.some(({ code }) => code !== 0);
for (const group of grouped(chosen)) {
  const waiting = [...group];
  const lane = async () => {
    for (let step = waiting.shift(); step && !hasFailed(); step = waiting.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (hasFailed()) break;
}
console.log('');
for (const { name, code, seconds } of results) console.log(`${code === 0 ? '通过' : '未通过'}  ${name}  ${seconds} s`);
const failed = results.filter(({ code }) => code !== 0).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
