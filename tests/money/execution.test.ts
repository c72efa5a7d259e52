/** Budget execution against the rulebook's own targets, to the fen and to the day. */
import { join } from 'node:path';
import { figuresOf } from '../../cms/src/api/dashboard/services/execution';
import type { ProjectYear } from '../../cms/src/api/dashboard/services/execution/amounts';
import { timelineOf } from '../../cms/src/api/dashboard/services/execution/timeline';
import { dayOf, targetRulesOf } from '../../cms/src/money/target-days';
import { loadCalendar, loadRulebooks } from '../../cms/src/rulebooks';

const config = join(__dirname, '../../config');
const { rulebooks } = loadRulebooks(config);
const { calendar } = loadCalendar(config);
const rulebook = rulebooks.find(({ jurisdiction }) => jurisdiction === 'erenhot');
if (!rulebook) throw new Error('no rulebook of erenhot');

const YEAR = 2026;
const MILLION = 100_000_000;
type Pay = [day: string, fen: number];

interface Plan {
  initial: number;
  pays: Pay[];
  unit?: string;
}

function figures(asOf: string, plans: Plan[]) {
  const days = targetRulesOf(rulebook as never, asOf).map((rule) => dayOf(rule, YEAR));
  const timeline = timelineOf(YEAR, asOf, days);
  const rows: ProjectYear[] = plans.map(({ initial, pays, unit = 'a' }, index) => ({
    id: index,
    documentId: `p${index}`,
    number: `N-${index}`,
    name: `项目${index}`,
    stage: 'building',
    department: { documentId: unit, name: unit },
    initial,
    current: initial,
    upTo: timeline.boundaries.map((boundary) =>
      pays.filter(([day]) => day > timeline.eve && day <= boundary).reduce((sum, [, fen]) => sum + fen, 0),
    ),
  }));
  return figuresOf({ rulebook: rulebook as never, calendar, timeline }, rows);
}
const first = (asOf: string, plans: Plan[]) => figures(asOf, plans).targets[0];
const one = (pays: Pay[], initial = 10 * MILLION): Plan[] => [{ initial, pays }];

test('the two targets of the regulation, in the order of the year', () => {
  const { targets } = figures('2026-01-10', one([]));
  expect(targets.map(({ rule, by, ratio }) => [rule, by, ratio])).toEqual([
    ['EL-11a', '2026-07-30', 0.5],
    ['EL-11b', '2026-10-30', 0.9],
  ]);
});

test.each<[string, string, number, boolean | null, string]>([
  ['half to the fen on the day itself', '2026-07-30', 5 * MILLION, true, '0'],
  ['one fen less', '2026-07-30', 5 * MILLION - 1, false, '1'],
  ['one fen more', '2026-07-30', 5 * MILLION + 1, true, '0'],
  ['one day too late', '2026-07-31', 5 * MILLION, false, String(5 * MILLION)],
])('%s', (_, day, fen, reached, shortfall) => {
  expect(first('2026-08-31', one([[day, fen]]))).toMatchObject({ reached, shortfall, due: true });
});

test('before its day a target is open, or met early; on its day it is due', () => {
  expect(first('2026-07-29', one([['2026-07-01', MILLION]]))).toMatchObject({ due: false, reached: null });
  expect(first('2026-07-29', one([['2026-07-01', 6 * MILLION]]))).toMatchObject({ due: false, reached: true });
  expect(first('2026-07-30', one([['2026-07-01', MILLION]]))).toMatchObject({ due: true, reached: false });
});

test('what is required is rounded up to the fen', () => {
  expect(first('2026-07-30', one([['2026-07-30', 1]], 1))).toMatchObject({ required: '1', reached: true });
  expect(first('2026-07-30', one([['2026-07-30', 1]], 3))).toMatchObject({ required: '2', reached: false });
});

test('nothing to measure against: no ratio, nothing reached, nothing lacking', () => {
  const { ratio, targets, explanation } = figures('2026-12-31', one([['2026-05-01', 7]], 0));
  expect(ratio).toBeNull();
  expect(targets.map(({ reached, shortfall }) => [reached, shortfall])).toEqual([
    [null, '0'],
    [null, '0'],
  ]);
  expect(explanation.projects).toEqual([]);
});

test('other years’ payments and those after the date do not count; a refund does', () => {
  const pays: Pay[] = [
    ['2025-12-31', 900],
    ['2026-01-01', 100],
    ['2026-03-15', 50],
    ['2026-03-20', -30],
    ['2026-03-21', 7],
    ['2027-01-01', 900],
  ];
  const { executed, series } = figures('2026-03-20', one(pays));
  expect(executed).toBe('120');
  expect(series.map(({ month, executed: paid, cumulative }) => [month, paid, cumulative])).toEqual([
    ['2026-01', '100', '100'],
    ['2026-02', '0', '100'],
    ['2026-03', '20', '120'],
  ]);
  expect(figures('2027-06-01', one(pays)).executed).toBe('127');
  expect(figures('2025-06-01', one(pays))).toMatchObject({ executed: '0', series: [] });
});

test('the forecast draws the pace of the last ninety days on', () => {
  // 90 days before 30 June is 1 April: what was paid before does not make the pace.
  const pays: Pay[] = [
    ['2026-02-01', 1_000_000],
    ['2026-05-01', 900_000],
  ];
  const { forecast } = figures('2026-06-30', one(pays));
  expect(forecast.method).toMatchObject({ from: '2026-04-01', days: 90, perDay: '10000' });
  expect(forecast.byTarget[0]).toMatchObject({ by: '2026-07-30', expected: '2200000' });
  const past = figures('2026-08-10', one(pays)).forecast.byTarget[0];
  expect(past).toMatchObject({ expected: '1900000' });
});

test('the shortest list that explains the gap, and units furthest behind first', () => {
  const plans: Plan[] = [
    { initial: 1_000, pays: [['2026-07-01', 0]], unit: 'b' },
    { initial: 2_000, pays: [['2026-07-01', 200]], unit: 'a' },
    { initial: 1_000, pays: [['2026-07-01', 1_000]], unit: 'c' },
    { initial: 100, pays: [], unit: 'c' },
  ];
  const { targets, explanation, units, projects } = figures('2026-07-30', plans);
  expect(targets[0]).toMatchObject({ required: '2050', executedBy: '1200', shortfall: '850' });
  expect(projects.map(({ documentId, shortfall }) => [documentId, shortfall])).toEqual([
    ['p1', '800'],
    ['p0', '500'],
    ['p3', '50'],
    ['p2', '0'],
  ]);
  expect(explanation).toMatchObject({ rule: 'EL-11a', gap: '850' });
  expect(explanation.projects.map(({ documentId }) => documentId)).toEqual(['p1', 'p0']);
  expect(units.map(({ department, shortfall }) => [department.name, shortfall])).toEqual([
    ['a', '800'],
    ['b', '500'],
    ['c', '0'],
  ]);
});

test('parts add up to the whole at every date', () => {
  const plans: Plan[] = [1, 2, 3, 4, 5].map((factor) => ({
    initial: 977 * factor,
    unit: `u${factor % 2}`,
    pays: [
      [`2026-0${factor}-17`, 131 * factor],
      [`2026-0${factor + 3}-30`, 89 * factor],
    ],
  }));
  for (const asOf of ['2026-01-01', '2026-04-17', '2026-07-30', '2026-12-31']) {
    const { executed, units, projects, series } = figures(asOf, plans);
    const sum = (parts: { executed: string }[]) => parts.reduce((total, part) => total + Number(part.executed), 0);
    expect([sum(units), sum(projects), sum(series)]).toEqual([Number(executed), Number(executed), Number(executed)]);
  }
});
