/** The author's commands: what they print, and with which code they end. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '../../cms/src/rulebooks/cli/arguments';
import { check } from '../../cms/src/rulebooks/cli/check';
import { coverage } from '../../cms/src/rulebooks/cli/coverage';
import { explain } from '../../cms/src/rulebooks/cli/explain';
import { create } from '../../cms/src/rulebooks/cli/new';

const root = join(__dirname, '../..');
const desk = mkdtempSync(join(tmpdir(), 'author-'));
const config = join(desk, 'config');
const tests = join(desk, 'tests');
const at = ['--config', config, '--tests', tests];
const index = join(config, 'rulebooks/lanshan/index.yaml');

beforeAll(() => {
  for (const part of ['template', 'facts.yaml', 'calendar'])
    cpSync(join(root, 'config', part), join(config, part), { recursive: true });
  mkdirSync(tests);
});
afterAll(() => rmSync(desk, { recursive: true }));

/** Both channels of what a command prints, and its code. */
function run(act: () => number): { code: number; text: string } {
  const lines: string[] = [];
  const keep = (...words: unknown[]) => void lines.push(words.join(' '));
  const log = jest.spyOn(console, 'log').mockImplementation(keep);
  const error = jest.spyOn(console, 'error').mockImplementation(keep);
  try {
    return { code: act(), text: lines.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
const misuse = (act: () => number): string => {
  try {
    run(act);
  } catch (thrown) {
    if (thrown instanceof Misuse) return thrown.message;
    throw thrown;
  }
  throw new Error('nothing was wrong');
};

describe('new', () => {
  test('a rulebook from the template loads clean and is proved whole', () => {
    expect(run(() => create(['lanshan', '--label', '岚山县', '--prefix', 'LS', ...at]))).toMatchObject({ code: 0 });
    expect(run(() => check([config]))).toEqual({ code: 0, text: 'lanshan@1：31 条规则，5 个流程\n没有发现问题。' });
    const { code, text } = run(() => coverage(['lanshan', ...at]));
    expect(text).toMatch(/合计 +承载 +31\/31 +证明 +31\/31/);
    expect(code).toBe(0);
  });

  test('nothing of the template is left in it', () => {
    expect(readFileSync(index, 'utf8')).not.toMatch(/template|模板|TP-/);
  });

  test('what is there is not written over', () => {
    expect(misuse(() => create(['lanshan', ...at]))).toContain('已经有了');
  });

  test.each([
    ['Lanshan', '不能作名称'],
    ['template', '请换一个'],
  ])('the name %s is refused', (name, message) => expect(misuse(() => create([name, ...at]))).toContain(message));

  test('the next version begins as the last and must be given its days', () => {
    run(() => create(['lanshan-2027', '--from', 'lanshan', ...at]));
    expect(run(() => check([config]))).toMatchObject({ code: 1, text: expect.stringContaining('同日施行') });
    const next = join(config, 'rulebooks/lanshan-2027/index.yaml');
    const dated = (path: string, from: RegExp, to: string) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    dated(next, /effectiveFrom: .*/, 'effectiveFrom: 2027-01-01');
    dated(index, /effectiveUntil: .*/, 'effectiveUntil: 2026-12-31');
    expect(run(() => check([config])).text).toContain('lanshan-2027（lanshan@2027）：31 条规则');
    rmSync(join(config, 'rulebooks/lanshan-2027'), { recursive: true });
    dated(index, /effectiveUntil: .*/, 'effectiveUntil: null');
  });
});

describe('check and coverage', () => {
  const broken = (text: string, act: () => void) => {
    const path = join(config, 'rulebooks/lanshan/approval.yaml');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace('within: 10 workdays', text));
    try {
      act();
    } finally {
      writeFileSync(path, sound);
    }
  };

  test('a mistake is told with file, line, column and mend; exit 1', () =>
    broken('whitin: 10 workdays', () => {
      const { code, text } = run(() => check([config]));
      expect(text).toContain(
        'config/rulebooks/lanshan/approval.yaml:34:5 不认识的键“whitin”\n    应改为：是否想写“within”？',
      );
      expect(code).toBe(1);
    }));

  test('a case that no longer holds is told with what came out; exit 1', () =>
    broken('within: 9 workdays', () => {
      const { code, text } = run(() => coverage(['lanshan', ...at]));
      expect(text).toContain('环节 review 的 due 应为 2026-03-16，实为 2026-03-13');
      expect(code).toBe(1);
    }));

  test('a rulebook that is not there', () => {
    expect(misuse(() => coverage(['lanshen', ...at]))).toBe('没有办法“lanshen”。是否想写“lanshan”？');
  });
});

describe('explain', () => {
  test('a rule in plain words, with where its facts are typed and its cases', () => {
    const { code, text } = run(() => explain(['LS-5c', ...at]));
    expect(code).toBe(0);
    for (const words of [
      'approval.technical-review',
      '“技术评审得分”不少于（含） 60',
      '否则：拦截（不能办理）',
      'techReview.score  技术评审得分（整数）  填写：办理环节“技术评审”',
      '✓ 恰为六十分',
    ])
      expect(text).toContain(words);
  });

  test.each(['5', '五', '第五条'])('from article %s to rules, cases and screens', (article) => {
    const { text } = run(() => explain(['lanshan', article, ...at]));
    expect(text).toContain(`条款  ${join(config, 'rulebooks/lanshan/approval.yaml')}`);
    expect(text).toContain('界面  办件“项目审批”→ 技术评审（技术评审机构的工作台）');
    expect(text.match(/^LS-5/gm)).toHaveLength(3);
  });

  test('a question from a file', () => {
    const facts = join(desk, 'facts.yaml');
    writeFileSync(facts, 'project.baseline: 80 万元\nproject.contracted: 30 万元\ncontract.amount: 500000.01 元\n');
    const { code, text } = run(() => explain(['lanshan', 'contract.create', '--facts', facts, ...at]));
    expect(text).toContain('LS-7c  不符合，拦截');
    expect(text).toContain(
      '✗ “登记本合同后的合同金额合计”为 800,000.01 元，要求不超过（含） “概算总投资”（800,000.00 元）',
    );
    expect(code).toBe(0);
    writeFileSync(facts, 'project.basline: 80 万元\n');
    expect(run(() => explain(['lanshan', 'contract.create', '--facts', facts, ...at]))).toMatchObject({
      code: 1,
      text: expect.stringContaining(
        'facts.yaml:1:1 没有事实“project.basline”\n    应改为：是否想写“project.baseline”？',
      ),
    });
  });

  test('a case, with why each step stands where it stands', () => {
    const { code, text } = run(() => explain([join(tests, 'lanshan/approval.yaml'), '不足一百万元', ...at]));
    expect(text).toContain('✓ 成立  LS-4a、LS-5a、LS-6a');
    expect(text).toContain('technical-review  技术评审：不需办理，见 LS-5b');
    expect(code).toBe(0);
  });

  test.each([
    [['LS-77'], '没有条款“LS-77”'],
    [['lanshan', 'contract.creat'], '没有事项“contract.creat”。是否想写“contract.create”？'],
    [['lanshan', '第十三条'], '没有条款引用第十三条'],
    [['lanshan', 'contract.create', '--facts', 'nowhere.yaml'], '没有文件“nowhere.yaml”'],
    [[], '请写明要说明什么'],
  ])('%j is told', (words, message) => expect(misuse(() => explain([...words, ...at]))).toContain(message));
});

test('from the shell: exit 0, 1 and 2', () => {
  const shell = (...words: string[]) =>
    spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), 'cms/src/rulebooks/cli/index.ts', ...words],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
  expect(shell('check', config)).toMatchObject({ status: 0, stderr: '' });
  expect(shell('check', tests)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('没有事实字典 facts.yaml'),
  });
  expect(shell('chek')).toMatchObject({ status: 2, stderr: expect.stringContaining('是否想写“check”？') });
}, 60_000);
