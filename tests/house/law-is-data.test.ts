/** The regulation is data: no jurisdiction, no unit and no article is named in the code that interprets it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const code = execFileSync('git', ['ls-files', 'cms/src', 'cms/config', 'admin-ui/src', 'bin'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const jurisdictions = readdirSync(join(root, 'config/rulebooks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function linesWith(pattern: RegExp): string[] {
  return code.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

test('there is code to read and a rulebook to compare it with', () => {
  expect(code.length).toBeGreaterThan(50);
  expect(jurisdictions.length).toBeGreaterThan(0);
});

test('no jurisdiction is named in code', () => {
  expect(linesWith(new RegExp(`\\b(${jurisdictions.join('|')})\\b|二连浩特|沁源|盐城|黑龙江|吉林`, 'i'))).toEqual([]);
});

test('no rule is named in code', () => {
  expect(linesWith(/['"`](EL|QY|YC|HLJ|JL)-\d/)).toEqual([]);
});

/** A comment may show the form of an article; what the program says may not name one. */
const isComment = (line: string) => /^\S+ (\/\*\*|\*|\/\/)/.test(line);

test('no article is cited in code', () => {
  expect(linesWith(/第[一二三四五六七八九十百]+条/).filter((line) => !isComment(line))).toEqual([]);
});
