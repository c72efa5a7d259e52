/** Ratios and money are computed with whole numbers (`engine/exact`); only days, months and articles are divided as numbers. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const COUNTS_DAYS_OR_ARTICLES = new Set([
  'cms/src/engine/article.ts',
  'cms/src/engine/calendar/calendar.ts',
  'cms/src/engine/dates.ts',
  'cms/src/engine/duties/occasions.ts',
  'cms/src/engine/periods.ts',
]);
const FLOATING =
  /\b(parseFloat|toFixed|toPrecision)\b|Math\.(round|ceil|floor|trunc)\(.*\/|[\w)\]] \/ [\w(]|\* 0\.\d|\b\w+ \* 100\b/;
/** Quotients of bigints are exact, and so is the formatting of what was rounded by them. */
const EXACT = new Set(['cms/src/engine/exact.ts', 'cms/src/money/fen.ts']);

const files = execFileSync('git', ['ls-files', 'cms/src/engine', 'cms/src/money'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !COUNTS_DAYS_OR_ARTICLES.has(file) && !EXACT.has(file));

const isComment = (line: string): boolean => /^\s*(\/\*\*|\*|\/\/)/.test(line);
const floatingIn = (text: string): string[] =>
  text.split('\n').filter((line) => !isComment(line) && FLOATING.test(line));

test('no ratio and no amount is computed in floating point', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    floatingIn(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test.each(['const r = part / whole;', 'return (ratio * 100).toFixed(2);', 'Number.parseFloat(text)', 'amount * 0.5'])(
  '%s would be seen',
  (line) => expect(floatingIn(line)).toEqual([line]),
);
