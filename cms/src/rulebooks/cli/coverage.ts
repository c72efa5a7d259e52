/**
 * `npm run rulebook -- coverage [name]`: rows of each regulation carried and proved, by kind; exit 1 when one is not.
 * With `--http`: which of them the API tests saw satisfied and violated over REST.
 */
import { formatProblems, loadCalendar, loadRulebooks } from '..';
import { type Coverage, coverageOf, type Row } from '../coverage';
import { suggestion } from '../suggest';
import { Misuse, readArguments } from './arguments';
import { printSeen } from './coverage-http';

const share = (rows: Row[], test: (row: Row) => boolean): string => `${rows.filter(test).length}/${rows.length}`;
const line = (label: string, rows: Row[]): string =>
  `  ${label.padEnd(12)} 承载 ${share(rows, (row) => row.carried).padStart(7)}   证明 ${share(rows, (row) => row.proved).padStart(7)}`;

function lackOf({ carried, proved }: Row): string {
  return [carried ? '' : '没有条款', proved ? '' : '没有成立的案例'].filter(Boolean).join('，');
}

function print({ folder, rows, unproved, failed, problems }: Coverage): void {
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
    console.error(`  ${row.id}：${lackOf(row)}`);
  if (unproved.length > 0) console.error(`  没有案例的条款：${unproved.join('、')}`);
  for (const { place, name, differences } of failed)
    console.error(`  案例不成立：${name}（${place}）\n    ${differences.join('\n    ')}`);
  if (problems.length > 0) console.error(formatProblems(problems));
}

const isComplete = ({ rows, unproved, failed, problems }: Coverage): boolean =>
  unproved.length + failed.length + problems.length === 0 && rows.every((row) => row.carried && row.proved);

export function coverage(args: string[]): number {
  const { words, places, flags, options } = readArguments(args, ['seen', 'unseen'], ['http']);
  const { rulebooks, problems } = loadRulebooks(places.configDir);
  const { calendar } = loadCalendar(places.configDir);
  const [name] = words;
  const chosen = rulebooks.filter(({ folder }) => name === undefined || folder === name);
  if (problems.length > 0) console.error(formatProblems(problems));
  else if (chosen.length === 0 && name !== undefined)
    throw new Misuse(
      `没有办法“${name}”。${suggestion(
        name,
        rulebooks.map(({ folder }) => folder),
      )}`,
    );
  if (flags.includes('http')) return problems.length === 0 ? printSeen(chosen, options) : 1;
  const coverages = chosen.map((rulebook) => coverageOf(rulebook, calendar, places));
  for (const one of coverages) print(one);
  if (coverages.length > 1)
    console.log(
      `全部\n${line(
        '合计',
        coverages.flatMap(({ rows }) => rows),
      )}`,
    );
  return problems.length === 0 && coverages.length > 0 && coverages.every(isComplete) ? 0 : 1;
}

if (require.main === module) process.exitCode = coverage(process.argv.slice(2));
