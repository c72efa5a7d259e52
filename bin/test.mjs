#!/usr/bin/env node
/**
 * `npm test`: everything, with nothing but Node and npm on the machine.
 * A PostgreSQL or a browser that the system has is used; otherwise both come from npm packages.
 * `npm test -- engine api` runs only the named steps.
 */
import { spawn } from 'node:child_process';
import { startPostgres } from './postgres.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const jest = (...projects) => [bin('jest'), '--selectProjects', ...projects];
const serial = ['--runInBand'];

const steps = [
  { name: 'format', title: '格式与静态检查（biome）', command: [bin('biome'), 'check', '.'] },
  { name: 'build', title: '构建服务端、界面与演示数据', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'lint',
    title: '类型相关规则与分层（eslint、dependency-cruiser）',
    command: ['npm', 'run', '--silent', 'lint'],
  },
  { name: 'types', title: '严格类型（tsc）', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'engine', title: '引擎与装载器', command: jest('engine', 'loader') },
  { name: 'rulebooks', title: '办法用例', command: jest('rulebooks') },
  { name: 'coverage', title: '条款覆盖', command: ['npm', 'run', '--silent', 'coverage:rules'] },
  { name: 'house', title: '房屋规矩：权限表、依赖、回答的形状', command: jest('house') },
  {
    name: 'api-sqlite',
    title: '接口（SQLite）',
    command: [...jest('api'), ...serial],
    env: { TEST_DATABASE: 'sqlite' },
  },
  {
    name: 'api-postgres',
    title: '接口（PostgreSQL）',
    command: [...jest('api'), ...serial],
    env: { TEST_DATABASE: 'postgres' },
    postgres: true,
  },
  { name: 'e2e', title: '浏览器', command: [...jest('e2e'), ...serial], env: { TEST_DATABASE: 'sqlite' } },
];

function run({ command: [file, ...args], env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function runStep(step) {
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
const chosen = steps.filter((step) => wanted.length === 0 || wanted.some((name) => step.name.startsWith(name)));
if (chosen.length === 0) {
  console.error(`没有名为 ${wanted.join('、')} 的步骤；可选：${steps.map((step) => step.name).join('、')}`);
  process.exit(2);
}
const results = [];
for (const [index, step] of chosen.entries()) {
  console.log(`\n[${index + 1}/${chosen.length}] ${step.title}`);
  const started = Date.now();
  const code = await runStep(step);
  results.push({ name: step.name, code, seconds: Math.round((Date.now() - started) / 1000) });
  if (code !== 0) break;
}
console.log('');
for (const { name, code, seconds } of results) console.log(`${code === 0 ? '通过' : '未通过'}  ${name}  ${seconds} s`);
const failed = results.filter(({ code }) => code !== 0).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
