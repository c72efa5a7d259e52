#!/usr/bin/env node
/** `npm run types [-- project …]`: strict types of server, screens, and tests with seeds; what was checked before is remembered. */
import { spawnSync } from 'node:child_process';

const NAMES = { cms: 'cms', 'admin-ui': 'admin-ui', '.': 'tests' };
const asked = process.argv.slice(2);

for (const project of asked.length > 0 ? asked : Object.keys(NAMES)) {
  const remembered = ['--incremental', '--tsBuildInfoFile', `.cache/tsc/${NAMES[project] ?? project}.json`];
  const { status } = spawnSync('node_modules/.bin/tsc', ['-p', project, '--noEmit', ...remembered], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
