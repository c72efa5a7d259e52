#!/usr/bin/env node
/**
 * `npm run test:changed [-- ref]`: what the changed files touch, in under a minute. Changed is what differs from `ref`
 * (HEAD unless named), new files included. Types and format of those files, the tests that import them, the cases of
 * the rulebooks that were edited, and the API and browser tests that were themselves edited. The rest is `npm test`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ref = process.argv[2] ?? 'HEAD';
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
const changed = [
  ...new Set([
    ...git('diff', '--name-only', '--diff-filter=d', ref),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]),
].filter((file) => existsSync(file));
if (changed.length === 0) {
  console.log(`与 ${ref} 相比没有改动。`);
  process.exit(0);
}

const bin = (name) => `node_modules/.bin/${name}`;
const matching = (pattern) => changed.filter((file) => pattern.test(file));
const code = matching(/\.(ts|tsx)$/);
const served = matching(/^tests\/(api|e2e)\/.*\.test\.ts$/);

/** Of a project of TypeScript, checked only where something in it changed. */
const types = [
  ['cms', /^cms\//],
  ['admin-ui', /^admin-ui\//],
  ['.', /^(tests|seeds|cms)\//],
].flatMap(([project, own]) =>
  code.some((file) => own.test(file))
    ? [
        {
          name: `类型 ${project}`,
          command: ['node', 'bin/types.mjs', project],
        },
      ]
    : [],
);

const places = new Set(
  matching(/^(config|tests)\/rulebooks\/[^/]+\//).map((file) => file.split('/')[2].replace(/-\d{4}$/, '')),
);
const hasData = matching(/^config\//).length > 0;
const isForAll = matching(/^config\/(facts\.yaml|calendar\/)/).length > 0;

const steps = [
  { name: '格式', command: [bin('biome'), 'check', '--no-errors-on-unmatched', ...changed] },
  ...types,
  ...(hasData ? [{ name: '办法检查', command: ['npm', 'run', '--silent', 'rulebook', '--', 'check'] }] : []),
  ...(places.size > 0 || isForAll
    ? [
        {
          name: `办法用例${isForAll ? '' : ` ${[...places].join('、')}`}`,
          command: [
            bin('jest'),
            'tests/rulebooks/run.test.ts',
            ...(isForAll ? [] : ['-t', `^(${[...places].join('|')}) `]),
            ...['--selectProjects', 'rulebooks'],
          ],
        },
      ]
    : []),
  ...(code.length > 0
    ? [
        {
          name: '引用到的测试',
          command: [
            ...[bin('jest'), '--findRelatedTests', ...code, '--passWithNoTests'],
            ...['--selectProjects', 'engine', 'loader', 'house'],
          ],
        },
      ]
    : []),
  ...(served.length > 0
    ? [
        {
          name: '改动过的接口与浏览器测试',
          command: [
            'sh',
            '-c',
            `npm run --silent build && ${bin('jest')} ${served.join(' ')} --selectProjects api e2e`,
          ],
          env: { TEST_DATABASE: process.env.TEST_DATABASE ?? 'sqlite' },
        },
      ]
    : []),
];

function run({ command: [file, ...args], env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.on('close', (exit) => resolve({ exit: exit ?? 1, said }));
  });
}

const started = Date.now();
const seconds = (from) => `${Math.round((Date.now() - from) / 1000)} s`;
let failed = 0;
const waiting = [...steps];
async function lane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const began = Date.now();
    const { exit, said } = await run(step);
    if (exit !== 0) {
      failed += 1;
      console.log(said);
    }
    console.log(`${exit === 0 ? '通过' : '未通过'}  ${step.name}  ${seconds(began)}`);
  }
}
await Promise.all([lane(), lane()]);

/** An API test names the resource it asks for; which of them speak of what was changed is told, not run. */
const entities = new Set(matching(/^cms\/src\/api\/[^/]+\//).map((file) => file.split('/')[3]));
const speaking = readdirSync('tests/api', { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => {
    const text = readFileSync(join('tests/api', file), 'utf8');
    return [...entities].some(
      (entity) => text.includes(`/api/${entity}`) || text.includes(`/api/${entity.replace(/y$/, 'ie')}s`),
    );
  });
if (speaking.length > 0)
  console.log(
    `\n还有关的接口测试：npx jest ${speaking.map((file) => `tests/api/${file}`).join(' ')} --selectProjects api`,
  );
console.log(`\n${steps.length - failed} passed, ${failed} failed（${changed.length} 个文件，${seconds(started)}）`);
process.exit(failed === 0 ? 0 : 1);
