#!/usr/bin/env node
/** `npm run build`: what `npm start` would build first, and nothing more. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build-stale.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
try {
  buildStale(root, (text) => console.log(`· ${text}`));
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
