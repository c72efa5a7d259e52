/** The table behind `--http`: what was seen of each regulation through the product's own doors; exit 1 below the share. */
import type { Rulebook } from '../../engine/rulebook';
import { formatProblems } from '../problem';
import {
  isWhole,
  lackOf,
  MET,
  readOutcomes,
  type Seen,
  type SeenRow,
  SIGHTS,
  type Sight,
  seenOf,
  staleOf,
} from '../seen';

/** Of a hundred rows so many must have been seen both ways. */
const LEAST_PERCENT = 95;
const WORDS: Record<Sight, string> = { satisfied: '符合', violated: '不符合' };

const count = (rows: SeenRow[], test: (row: SeenRow) => boolean): string =>
  `${rows.filter(test).length}/${rows.length}`.padStart(7);
const line = (label: string, rows: SeenRow[]): string =>
  `  ${label.padEnd(10)} ${SIGHTS.map((sight) => `见到${WORDS[sight]} ${count(rows, (row) => row[sight])}`).join('   ')}   两者都见到 ${count(rows, isWhole)}`;
const told = (sights: Sight[]): string => sights.map((sight) => WORDS[sight]).join('、');

function print({ folder, rows, problems }: Seen): void {
  console.log(folder);
  for (const kind of MET) {
    const own = rows.filter(({ kinds }) => kinds.includes(kind));
    if (own.length > 0) console.log(line(kind, own));
  }
  console.log(line('合计', rows));
  for (const row of rows.filter((one) => !isWhole(one))) {
    for (const sight of SIGHTS.filter((one) => !row[one]))
      console.log(
        `  ${row.id}（${row.kinds.join('、')}）未见到${WORDS[sight]}：${row.reasons[sight] ?? '没有写明原因'}`,
      );
  }
  for (const row of rows.filter((one) => staleOf(one).length > 0))
    console.log(`  ${row.id} 已经见到${told(staleOf(row))}，原因一栏可以删去`);
  if (problems.length > 0) console.error(formatProblems(problems));
}

const shareOf = (rows: SeenRow[]): number => (rows.filter(isWhole).length * 100) / Math.max(rows.length, 1);

export function printSeen(
  rulebooks: Rulebook[],
  { seen = '.cache/seen-rules', unseen = 'tests/api/unseen' }: Record<string, string | undefined>,
): number {
  const outcomes = readOutcomes(seen);
  if (outcomes.size === 0) {
    console.error(`${seen} 中没有记录。请先运行接口测试：npm test -- api-sqlite`);
    return 1;
  }
  const all = rulebooks.map((rulebook) => seenOf(rulebook, outcomes, unseen));
  for (const one of all) print(one);
  const rows = all.flatMap((one) => one.rows);
  if (all.length > 1) console.log(`全部\n${line('合计', rows)}`);
  const unexplained = rows.filter((row) => lackOf(row).length > 0);
  const isEnough = shareOf(rows) >= LEAST_PERCENT;
  if (!isEnough) console.error(`两者都见到的要点占 ${shareOf(rows).toFixed(1)}%，应不低于 ${LEAST_PERCENT}%。`);
  if (unexplained.length > 0) console.error(`未见到又没有写明原因：${unexplained.map(({ id }) => id).join('、')}`);
  const problems = all.flatMap((one) => one.problems);
  return isEnough && unexplained.length + problems.length === 0 ? 0 : 1;
}
