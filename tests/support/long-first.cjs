/**
 * The order of test files where nothing is known of earlier runs: the longest first, or one of them is still running
 * alone when all others are done. Among the rest the larger file goes first, as Jest has it.
 */
const { statSync } = require('node:fs');
const { basename } = require('node:path');

const LONG = ['crash.test.ts', 'start.test.ts', 'rights.test.ts', 'races.test.ts', 'replies.test.ts'];

const rankOf = (file) => {
  const rank = LONG.indexOf(basename(file));
  return rank < 0 ? LONG.length : rank;
};

module.exports = class LongFirst {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return [...tests].sort((a, b) => rankOf(a.path) - rankOf(b.path) || sizes.get(b.path) - sizes.get(a.path));
  }

  /** Only what failed is asked for with `--onlyFailures`; nothing is remembered here. */
  allFailedTests() {
    return [];
  }

  cacheResults() {}
};
