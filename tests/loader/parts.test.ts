/** What grows long in index.yaml may stand in a file named after its key; problems name that file. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRulebooks } from '../../cms/src/rulebooks';

const MATERIALS = 'materials:\n  - { id: report, label: 报告, article: 第三条 }\n';
let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rulebooks-'));
  cpSync(join(__dirname, 'sample'), join(root, 'config'), { recursive: true });
  folder = join(root, 'config/rulebooks/sample');
});
afterEach(() => rmSync(root, { recursive: true }));

const load = () => loadRulebooks(join(root, 'config'));
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

function takeOut(): void {
  const index = readFileSync(join(folder, 'index.yaml'), 'utf8');
  const rest = index.replace(MATERIALS, '');
  expect(rest).not.toBe(index);
  write('index.yaml', rest);
}

test('a part in a file of its own reads as if it stood in index.yaml', () => {
  const whole = load();
  takeOut();
  write('materials.yaml', MATERIALS);
  expect(load()).toEqual(whole);
  expect(whole.rulebooks).toHaveLength(1);
});

test('a problem in it is placed in it', () => {
  takeOut();
  write('materials.yaml', MATERIALS.replace('第三条', '第九十条'));
  const { rulebooks, problems } = load();
  expect(rulebooks).toEqual([]);
  expect(problems[0]).toMatchObject({ file: 'config/rulebooks/sample/materials.yaml', line: 2 });
});

test('the same key in both places is refused', () => {
  write('materials.yaml', MATERIALS);
  expect(load().problems[0]).toMatchObject({
    file: 'config/rulebooks/sample/materials.yaml',
    line: 1,
    message: '“materials”在 index.yaml 里也写了',
  });
});

test('anything else in such a file is refused', () => {
  takeOut();
  write('materials.yaml', `${MATERIALS}rules: []\n`);
  expect(load().problems[0]).toMatchObject({
    file: 'config/rulebooks/sample/materials.yaml',
    line: 3,
    message: '不认识的键“rules”',
  });
});

test('a long topic goes on in a second file named after it', () => {
  const index = readFileSync(join(folder, 'change.yaml'), 'utf8');
  const last = index.lastIndexOf('\n  - ');
  const whole = load().rulebooks[0]?.rules.map(({ id }) => id);
  write('change.yaml', `${index.slice(0, last)}\n`);
  write('change-more.yaml', `topic: change\ntitle: 变更（续）\nrules:${index.slice(last)}`);
  const split = load();
  expect(split.problems).toEqual([]);
  expect(split.rulebooks[0]?.rules.map(({ id }) => id)).toEqual(whole);
});
