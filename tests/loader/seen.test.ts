/** What was seen of each row over REST, and what the table says of rows that nobody saw. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { coverage } from '../../cms/src/rulebooks/cli/coverage';
import { isWhole, lackOf, readOutcomes, seenOf, staleOf } from '../../cms/src/rulebooks/seen';

const desk = mkdtempSync(join(tmpdir(), 'seen-'));
const seenDir = join(desk, 'seen');
const unseenDir = join(desk, 'unseen');
beforeAll(() => {
  for (const dir of [seenDir, unseenDir]) mkdirSync(dir);
  const write = (name: string, said: object) => writeFileSync(join(seenDir, name), JSON.stringify(said));
  write('one.json', { 'TP-1': ['satisfied'], 'TP-2.a': ['satisfied'], 'TP-3': ['not-applicable', 'satisfied'] });
  write('two.json', { 'TP-1': ['violated'], 'TP-4': ['undetermined'], 'TP-5': ['satisfied', 'violated'] });
  writeFileSync(
    join(unseenDir, 'lanshan.yaml'),
    'rows:\n  TP-2: { violated: 由产品代填，不会缺。 }\n  TP-1: { violated: 已经过时。 }\n',
  );
});
afterAll(() => rmSync(desk, { recursive: true }));

const rule = (id: string, kind: string) => ({ id, kind });
const rulebook = {
  folder: 'lanshan',
  rules: [
    rule('TP-1', 'gate'),
    rule('TP-2.a', 'material'),
    rule('TP-2.b', 'gate'),
    rule('TP-3', 'route'),
    rule('TP-4', 'duty'),
    rule('TP-5', 'notice'),
  ],
} as unknown as Rulebook;

test('a row is seen by any of its rules, in whichever file; a route that does not apply is its other side', () => {
  const { rows, problems } = seenOf(rulebook, readOutcomes(seenDir), unseenDir);
  expect(problems).toEqual([]);
  expect(rows.map(({ id, satisfied, violated }) => [id, satisfied, violated])).toEqual([
    ['TP-1', true, true],
    ['TP-2', true, false],
    ['TP-3', true, true],
    ['TP-4', false, false],
  ]);
  expect(rows.filter(isWhole).map(({ id }) => id)).toEqual(['TP-1', 'TP-3']);
  expect(rows.flatMap((row) => lackOf(row).map((sight) => `${row.id} ${sight}`))).toEqual([
    'TP-4 satisfied',
    'TP-4 violated',
  ]);
  expect(rows.flatMap((row) => staleOf(row).map((sight) => `${row.id} ${sight}`))).toEqual(['TP-1 violated']);
});

test('the command ends with 1 where nothing was recorded, and below the share it asks for', () => {
  const lines: string[] = [];
  const keep = (...words: unknown[]) => void lines.push(words.join(' '));
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(keep),
    jest.spyOn(console, 'error').mockImplementation(keep),
  ];
  expect(coverage(['--http', '--seen', join(desk, 'nothing')])).toBe(1);
  expect(lines.join('\n')).toContain('请先运行接口测试');
  expect(coverage(['erenhot', '--http', '--seen', seenDir, '--unseen', unseenDir])).toBe(1);
  expect(lines.join('\n')).toContain('应不低于 95%');
  for (const spy of spies) spy.mockRestore();
});
