/** The guide is true: its samples load, its cases hold, its tables are complete, its mistakes are told as it says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS, EVENTS } from '../../cms/src/engine';
import { FACT_TYPES } from '../../cms/src/engine/facts';
import { BODIES, EFFECTS, OPERATORS, STAGES } from '../../cms/src/engine/rulebook';
import { formatProblems, loadCalendar, loadRulebooks } from '../../cms/src/rulebooks';
import { adviceOn } from '../../cms/src/rulebooks/check/advice';
import { coverageOf } from '../../cms/src/rulebooks/coverage';
import { RULE_SCHEMAS, TOPICS } from '../../cms/src/rulebooks/schema/rules';
import { SCREENS } from '../../cms/src/rulebooks/words/screens';
import { copied, guide, samples, writeGuide } from '../support/guide';

const NAME = 'lanshan';
const inFolder = <Result>(files: Map<string, string>, look: (folder: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    writeGuide(folder, files);
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const load = (files: Map<string, string>) => inFolder(files, (folder) => loadRulebooks(join(folder, 'config')));

test('every sample names its file', () => {
  expect(samples.length).toBe(guide.match(/^```yaml/gm)?.length);
  expect(samples.length).toBeGreaterThan(30);
});

test('the samples together are a rulebook without a problem', () => {
  const { rulebooks, problems } = load(copied());
  expect(formatProblems(problems)).toBe('');
  expect(rulebooks.map(({ id }) => id)).toEqual([NAME]);
});

test('there is a sample of every kind of rule', () => {
  const kinds = new Set(load(copied()).rulebooks[0]?.rules.map(({ kind }) => kind));
  expect(Object.keys(RULE_SCHEMAS).filter((kind) => !kinds.has(kind as never))).toEqual([]);
});

test('its cases hold, and its rows are proved', () =>
  inFolder(copied(), (folder) => {
    const configDir = join(folder, 'config');
    const [rulebook] = loadRulebooks(configDir).rulebooks;
    if (!rulebook) throw new Error('the guide has no rulebook');
    const places = { configDir, casesDir: join(folder, 'tests/rulebooks') };
    const { failed, problems, rows } = coverageOf(rulebook, loadCalendar(configDir).calendar, places);
    expect(formatProblems(problems)).toBe('');
    expect(failed).toEqual([]);
    expect(rows.filter(({ carried, proved }) => !carried || !proved)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  }));

test('whoever copies it gets no advice but about the facts that only show a derivation', () => {
  const [rulebook] = load(copied()).rulebooks;
  const own = Object.keys(rulebook?.facts ?? {}).filter((id) => /^(lanshan|siteCheck|expertReview)\./.test(id));
  expect(rulebook && adviceOn(rulebook, own).filter((advice) => !advice.includes('lanshan.'))).toEqual([]);
});

describe('the tables name everything there is', () => {
  test.each([
    ['events', Object.keys(EVENTS)],
    ['effects', EFFECTS],
    ['stages', STAGES],
    ['collections', Object.keys(COLLECTIONS)],
    ['bodies', BODIES],
    ['fact types', FACT_TYPES],
    ['operators', OPERATORS.filter((operator) => operator !== 'present')],
  ])('%s', (_, names) => {
    expect(names.filter((name) => !new RegExp(`\`${name}[\`:]`).test(guide))).toEqual([]);
  });
  test('topics', () => expect(guide).toContain(TOPICS.join(' ')));
  test('screens', () => expect(Object.keys(SCREENS).sort()).toEqual(Object.keys(EVENTS).sort()));
});

describe('the common mistakes', () => {
  const table = guide.split('## 16 ')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| `(.+?)` \| `(.+?)` \| (.+) \|$/gm)].map(([, right, wrong, said]) => [
    right,
    wrong,
    said,
  ]) as [string, string, string][];
  test('are several', () => expect(rows.length).toBeGreaterThan(12));
  test.each(rows)('%s written as %s', (right, wrong, said) => {
    const files = copied();
    const [file, text] =
      [...files].find(([path, one]) => path.startsWith('config/rulebooks') && one.includes(right)) ?? [];
    if (!file || !text) throw new Error(`the guide never writes ${right}`);
    const { problems } = load(new Map([...files, [file, text.replace(right, wrong)]]));
    expect(problems.map(({ message }) => message).join('\n')).toContain(said);
  });
});
