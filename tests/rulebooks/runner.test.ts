/** The runner itself: a case that expects what is not so goes red, and says what was expected and what came out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { loadCalendar, loadRulebooks } from '../../cms/src/rulebooks';
import { readCases } from '../../cms/src/rulebooks/cases/read';
import { runCase } from '../../cms/src/rulebooks/cases/run';
import { coverageOf } from '../../cms/src/rulebooks/coverage';

const [sample] = loadRulebooks(join(__dirname, '../loader/sample')).rulebooks;
const rulebook = sample as Rulebook;
const { calendar } = loadCalendar(join(__dirname, '../../config'));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  writeFileSync(join(folder, 'change.yaml'), `cases:\n${text}`);
  return readCases(folder, 'cases', rulebook);
}
function run(text: string): string[] {
  const { cases, problems } = read(text);
  expect(problems).toEqual([]);
  return cases.flatMap((one) => runCase(one, rulebook, calendar));
}

const change = (added: string, expected: string) => `
  - id: SA-18a
    name: 恰为概算的10%
    event: change.request
    facts: { change.added: ${added}, project.baseline: 200 万元, change.goalsUnchanged: true }
    expect: { SA-18a: ${expected} }`;

test('a case that holds says nothing', () => {
  expect(run(change('200000.00 元', 'satisfied'))).toEqual([]);
  expect(run(change('200000.01 元', 'violated'))).toEqual([]);
});

test('a broken expectation goes red', () => {
  expect(run(change('200000.00 元', 'violated'))).toEqual(['SA-18a 的结论 应为 violated，实为 satisfied']);
});

test('severity, missing and a rule that does not speak at the event', () => {
  const text = (rest: string) => `
  - { id: SA-18a, name: 缺, event: change.request, facts: {}, expect: { SA-18a: undetermined }, ${rest} }`;
  expect(run(text('severity: { SA-18a: warn }'))).toEqual(['SA-18a 的后果 应为 warn，实为 block']);
  expect(run(text('missing: { SA-18a: [change.added] }'))).toHaveLength(1);
  expect(run(text('missing: { SA-18a: [change.goalsUnchanged, change.added, project.baseline] }'))).toEqual([]);
  const elsewhere = '\n  - { id: SA-20c, name: 别处, event: change.request, expect: { SA-20c: satisfied } }';
  expect(run(elsewhere)).toEqual(['SA-20c 在事件“change.request”上没有结论']);
});

test('a run of a procedure, with its due days and returns', () => {
  const opinions = (last: string) => `
  - id: SA-18d
    name: 备案
    procedure: change
    opinions:
      - { step: request, body: contractor, result: agree, on: 2024-05-06 }
      - { step: confirm, body: applicant, result: ${last}, on: 2024-05-07 }`;
  const open = `${opinions('agree')}
    expect: { state: open, steps: { file: open }, bodies: { file: [lead] }, due: { file: 2024-05-15 } }`;
  expect(run(open)).toEqual([]);
  expect(run(open.replace('2024-05-15', '2024-05-16'))).toEqual(['环节 file 的 due 应为 2024-05-16，实为 2024-05-15']);
  const back = `${opinions('return')}
    expect: { steps: { request: open, confirm: returned }, rounds: { request: 2 }, returnTo: { confirm: request } }`;
  expect(run(back)).toEqual([]);
  const early = `
  - { id: SA-18d, name: 早, procedure: change, opinions: [{ step: file, body: lead, result: agree, on: 2024-05-06 }], expect: {} }`;
  expect(run(early)).toEqual(['2024-05-06 lead 在环节“file”发表意见时，该环节是 waiting']);
});

test('duties, and those that must not be there', () => {
  const text = (expected: string) => `
  - id: SA-19c
    name: 年度检查
    duties: true
    subject: project
    date: 2025-01-01
    facts: { project.acceptedOn: 2023-06-20 }
    records: { inspection: [{ inspection.kind: safety, recordedOn: 2023-08-01 }] }
    expect: ${expected}`;
  expect(run(text('{ duties: [{ rule: SA-19c, period: "2024", dueOn: 2024-12-31, state: overdue }] }'))).toEqual([]);
  expect(run(text('{ duties: [{ rule: SA-19c, period: "2024", state: done }] }'))).toEqual([
    '义务 SA-19c（2024）.state 应为 done，实为 overdue',
  ]);
  expect(run(text('{ none: [SA-19c] }'))).toHaveLength(2);
});

test('the data of a rule, and of the rulebook', () => {
  const text = (expected: string) => `\n  - { id: SA-20a, name: 参照, describe: SA-20a, expect: ${expected} }`;
  expect(run(text('{ kind: principle }'))).toEqual([]);
  expect(run(text('{ kind: gate }'))).toEqual(['SA-20a.kind 应为 gate，实为 principle']);
  expect(run('\n  - { id: SA-20a, name: 题头, describe: rulebook, expect: { trial: true, basis: [] } }')).toEqual([]);
});

test('a case that names what is not there is refused with its place', () => {
  const { cases, problems } = read(change('200000.00 元', 'satisfied').replace('change.added', 'change.aded'));
  expect(cases).toEqual([]);
  expect(problems).toMatchObject([
    { file: 'cases/change.yaml', line: 6, column: 14, message: '没有事实“change.aded”' },
  ]);
  expect(read(change('200000.00', 'satisfied')).problems).toMatchObject([{ message: '“200000”是金额却没有单位' }]);
  expect(read('\n  - { id: SA-18a, name: 无 }').problems).toMatchObject([{ message: '案例没有写要问什么' }]);
});

test('a row is proved only when its cases hold', () => {
  mkdirSync(join(folder, 'sample'));
  mkdirSync(join(folder, 'requirements'));
  writeFileSync(
    join(folder, 'requirements/sample.yaml'),
    'rows:\n  SA-18a: { article: "18", kind: threshold }\n  SA-99a: { article: "20", kind: gate }\n',
  );
  const coverage = (expected: string) => {
    writeFileSync(join(folder, 'sample/change.yaml'), `cases:${change('200000.00 元', expected)}`);
    return coverageOf(rulebook, calendar, { configDir: folder, casesDir: folder }).rows.map(({ carried, proved }) => [
      carried,
      proved,
    ]);
  };
  expect(coverage('satisfied')).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(coverage('violated')).toEqual([
    [true, false],
    [false, false],
  ]);
});
