/** `npm run coverage:rules`: rows of each regulation carried and proved, by kind; exit 1 when one is not. */
import { formatProblems, loadCalendar, loadRulebooks } from '..';
import { type Coverage, coverageOf, type Row } from '../coverage';

const configDir = 'config';
const { rulebooks, problems } = loadRulebooks(configDir);
const { calendar } = loadCalendar(configDir);
const coverages = rulebooks.map((rulebook) =>
  coverageOf(rulebook, calendar, { configDir, casesDir: 'tests/rulebooks' }),
);

const share = (rows: Row[], test: (row: Row) => boolean): string => `${rows.filter(test).length}/${rows.length}`;
const line = (label: string, rows: Row[]): string =>
  `  ${label.padEnd(12)} 承载 ${share(rows, (row) => row.carried).padStart(7)}   证明 ${share(rows, (row) => row.proved).padStart(7)}`;

function print({ folder, rows, unproved, problems: faults }: Coverage): void {
  console.log(folder);
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort())
    console.log(
      line(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    );
  console.log(line('合计', rows));
  for (const row of rows.filter(({ carried, proved }) => !carried || !proved))
    console.error(
      `  ${row.id}：${row.carried ? '' : '没有条款'}${row.carried || row.proved ? '' : '，'}${row.proved ? '' : '没有成立的案例'}`,
    );
  if (unproved.length > 0) console.error(`  没有案例的条款：${unproved.join('、')}`);
  if (faults.length > 0) console.error(formatProblems(faults));
}

for (const coverage of coverages) print(coverage);
if (problems.length > 0) console.error(formatProblems(problems));
const isComplete = coverages.every(
  ({ rows, unproved, problems: faults }) =>
    unproved.length + faults.length === 0 && rows.every((row) => row.carried && row.proved),
);
process.exitCode = isComplete && problems.length === 0 && rulebooks.length > 0 ? 0 : 1;
