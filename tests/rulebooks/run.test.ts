/** Every case of every rulebook; and that no rule and no row of a regulation is without one. */
import { join } from 'node:path';
import { formatProblems, loadCalendar, loadRulebooks } from '../../cms/src/rulebooks';
import { readCases } from '../../cms/src/rulebooks/cases/read';
import { runCase } from '../../cms/src/rulebooks/cases/run';
import { coverageOf } from '../../cms/src/rulebooks/coverage';

const configDir = join(__dirname, '../../config');
const { rulebooks, problems } = loadRulebooks(configDir);
const { calendar } = loadCalendar(configDir);

test('the rulebooks load without a problem', () => {
  expect(formatProblems(problems)).toBe('');
  expect(rulebooks.length).toBeGreaterThan(0);
});

describe.each(rulebooks.map((rulebook) => [rulebook.folder, rulebook] as const))('%s', (folder, rulebook) => {
  const { cases, problems: faults } = readCases(join(__dirname, folder), `tests/rulebooks/${folder}`, rulebook);

  test('the case files are well formed', () => {
    expect(formatProblems(faults)).toBe('');
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases.map((one) => [`${one.ids.join('、')} ${one.name}（${one.place}）`, one] as const))(
    '%s',
    (label, one) => {
      const differences = runCase(one, rulebook, calendar);
      if (differences.length > 0) throw new Error(`${label}\n  ${differences.join('\n  ')}`);
    },
  );

  const coverage = coverageOf(rulebook, calendar, { configDir, casesDir: __dirname });

  test('every rule has a case', () => {
    expect(coverage.unproved).toEqual([]);
  });

  test('every row of the regulation is carried by a rule and proved by a case', () => {
    expect(coverage.rows.filter(({ carried, proved }) => !carried || !proved).map(({ id }) => id)).toEqual([]);
    expect(coverage.rows.length).toBeGreaterThan(0);
  });

  test('whoever finds a rule finds cases of its row in the file of the same name', () => {
    const file = (place: string) => place.replace(/^.*\//, '').replace(/:.*$/, '');
    const row = (id: string) => id.replace(/\..*$/, '');
    const told = new Set(cases.flatMap((one) => one.ids.map((id) => `${file(one.place)} ${row(id)}`)));
    const away = rulebook.rules.filter(({ id, source }) => !told.has(`${file(source)} ${row(id)}`));
    expect(away.map(({ id, source }) => `${id} ${source}`)).toEqual([]);
  });
});
