/** A sound rulebook is read whole, its literals in the engine's values; a broken one not at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblems, loadFacts, loadRulebooks } from '../../cms/src/rulebooks';
import { loadBroken } from './broken';

const sample = join(__dirname, 'sample');
const { rulebooks, problems } = loadRulebooks(sample);
const [rulebook] = rulebooks;
const rule = (id: string) => rulebook?.rules.find((one) => one.id === id);

test('the sample has no problems', () => {
  expect(formatProblems(problems)).toBe('');
  expect(rulebooks).toHaveLength(1);
});

test('literals become fen, ratios and durations', () => {
  expect(rule('SA-18a')).toMatchObject({
    require: {
      all: [
        { fact: 'change.ratio', operator: 'at-most', operand: { value: 0.1 } },
        { fact: 'change.added', operator: 'at-most', operand: { value: 200_000_000 } },
        { fact: 'change.goalsUnchanged', operator: 'is', operand: { value: true } },
      ],
    },
  });
  expect(rule('SA-18d')).toMatchObject({ within: { amount: 7, unit: 'workdays' }, effects: ['apply-change'] });
  expect(rule('SA-20b')).toMatchObject({ by: '07-30', atLeast: 0.5 });
});

test('what is left out of a step is filled in', () => {
  expect(rule('SA-18b')).toMatchObject({
    by: [{ body: 'contractor' }],
    needs: 'all',
    join: 'all',
    after: [],
    outcomes: ['agree'],
    soft: false,
    overrun: 'overdue',
    optional: false,
  });
});

test('a record leaf is dated by the day of recording unless it says otherwise', () => {
  expect(rule('SA-19c')).toMatchObject({
    done: { record: 'inspection', dated: 'recordedOn', within: { named: 'this-period' }, atLeast: 1 },
  });
});

test('each rule knows where it stands', () => {
  expect(rule('SA-18a')?.source).toBe('sample/change.yaml:4');
});

test('a rulebook calls a common fact by its own word; all else of it stays', () => {
  const own = 'facts: { project.baseline: { label: 批复概算, help: 以批复为准 } }\nasReference:';
  const { rulebooks, problems: none } = loadBroken('index', 'asReference:', own);
  expect(formatProblems(none)).toBe('');
  const common = rulebook?.facts['project.baseline'];
  expect(common?.label).not.toBe('批复概算');
  expect(rulebooks[0]?.facts['project.baseline']).toEqual({ ...common, label: '批复概算', help: '以批复为准' });
});

test('of an option only the word can be another', () => {
  const word = (value: string) =>
    loadBroken(
      'index',
      'asReference:',
      `facts: { project.kind: { options: [{ value: ${value}, label: 别的 }] } }\nasReference:`,
    );
  const { rulebooks, problems: none } = word('extend');
  expect(formatProblems(none)).toBe('');
  const common = rulebook?.facts['project.kind']?.options ?? [];
  const expected = common.map((option) => (option.value === 'extend' ? { ...option, label: '别的' } : option));
  expect(rulebooks[0]?.facts['project.kind']?.options).toEqual(expected);
  expect(word('unknown').problems[0]?.message).toBe('公共字典的“project.kind”没有选项“unknown”');
});

test('the dictionary holds what the engine supplies, and each fact its derivation', () => {
  expect(rulebook?.facts['today.date']).toMatchObject({ type: 'date', source: 'known' });
  expect(rulebook?.facts['change.ratio']).toMatchObject({
    source: 'derived',
    derive: { ratio: ['change.added', 'project.baseline'] },
  });
  expect(loadFacts(sample).facts['change.added']).toMatchObject({ type: 'money', unit: '元', source: 'typed' });
});

test('a fact may be the last day of a span', () => {
  const derive = 'type: date, derive: { ends: { within: 6 months, after: project.acceptedOn } } }';
  const {
    rulebooks: [one],
  } = loadBroken('facts', 'project.paid:', `project.endsOn: { label: 期满, ${derive}\n  project.paid:`);
  expect(one?.facts['project.endsOn']?.derive).toEqual({
    ends: { within: { amount: 6, unit: 'months' }, after: 'project.acceptedOn' },
  });
});

test('several mistakes are all told at once, in the order of the file', () => {
  const { problems: several } = loadBroken('change', /at-most: 10%[\s\S]*7 workdays/, brokenTwice);
  expect(formatProblems(several)).toBe(
    [
      'config/rulebooks/sample/change.yaml:11:42 “0.1”是比例却没有百分号',
      '    应改为：写作 10%',
      'config/rulebooks/sample/change.yaml:21:13 “7”期限必须写明单位',
      '    应改为：写作 7 workdays、30 days、6 months 或 2 years',
    ].join('\n'),
  );
});

const brokenTwice = `at-most: 0.1 }
    otherwise: block
  - { id: SA-18b, kind: step, article: 第十八条, title: 提出, procedure: change, step: request, by: contractor }
  - id: SA-18d
    kind: step
    article: 第十八条
    title: 备案
    procedure: change
    step: file
    by: [lead]
    within: 7`;

test('an empty rulebook is refused', () => {
  const { rulebooks: none, problems: said } = loadBroken('change', /rules:[\s\S]*/, 'rules: []\n');
  expect(none).toEqual([]);
  expect(said.map(({ message }) => message)).toEqual(['办法里一条规则也没有']);
});

test('a file over one megabyte is refused unread', () => {
  const { problems: said } = loadBroken('change', 'topic:', `# ${'x'.repeat(1_000_001)}\ntopic:`);
  expect(said).toMatchObject([{ line: 1, column: 1, mend: '按主题拆成几个文件' }]);
});

test('a folder without dictionary or index says so', () => {
  const empty = mkdtempSync(join(tmpdir(), 'rulebooks-'));
  expect(loadRulebooks(empty)).toMatchObject({ rulebooks: [], problems: [{ message: '没有事实字典 facts.yaml' }] });
  writeFileSync(join(empty, 'facts.yaml'), 'facts: {}\n');
  expect(loadRulebooks(empty)).toEqual({ rulebooks: [], problems: [] });
  rmSync(empty, { recursive: true });
});
