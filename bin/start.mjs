#!/usr/bin/env node
/** `npm start`: builds what is missing or older than its sources, then hands over to the built server. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build-stale.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const fail = (sentence) => {
  console.error(`✗ ${sentence}`);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
const isSuited = (major === 20 && minor >= 19) || major === 21 || major === 22;
if (!isSuited) fail(`需要 Node.js 20.19 以上、23 以下的版本，当前是 ${process.versions.node}。`);
const env = path.join(root, '.env');
if (existsSync(env) && readFileSync(env).length > 0) process.loadEnvFile(env);
if (!existsSync(path.join(root, 'node_modules', '@strapi', 'strapi'))) fail('依赖尚未安装，请先运行 npm ci。');

process.chdir(root);
try {
  buildStale(root, (text) => console.log(`· ${text}`));
} catch (error) {
  fail(error.message);
}
const { start } = await import(path.join(root, 'cms', 'dist', 'src', 'boot', 'start.js'));
await start(root);
