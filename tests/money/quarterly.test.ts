/** The quarterly report: added up in fen, rounded once, and in the file exactly what is on the screen. */
import { readXlsx } from 'hucre';
import type { QuarterlyFigures, QuarterlyRow } from '../../cms/src/api/report/services/quarterly/figures';
import { layoutOf } from '../../cms/src/api/report/services/quarterly/layout';
import { printedReport } from '../../cms/src/api/report/services/quarterly/reply';
import { digestOf } from '../../cms/src/api/report/services/quarterly/snapshot';
import { quarterLabel, quarterOf } from '../../cms/src/money/quarter';
import { toXlsx } from '../../cms/src/spreadsheet/write-xlsx';

const row = (unit: string, name: string, budget: number, paidYear: number, filed = true): QuarterlyRow => ({
  project: { documentId: `${unit}${name}`, name, number: `N-${name}` },
  department: { documentId: unit, name: `${unit}局` },
  stage: 'building',
  filed,
  text: {
    procedures: filed ? '已完成' : '',
    tendering: '公开招标',
    startedOn: '2026-02-01',
    completedOn: '2026-12-20',
    implementation: '=1+1',
    current: '65%',
  },
  amounts: { budget, investedYear: paidYear, paidYear, investedTotal: paidYear, paidTotal: paidYear },
  booked: { paidYear, paidTotal: paidYear },
});

const figures: QuarterlyFigures = {
  title: '某市信息化项目建设季度进度表',
  jurisdiction: { documentId: 'j', name: '某市' },
  year: 2026,
  quarter: 3,
  period: { ...quarterOf(2026, 3), label: quarterLabel(quarterOf(2026, 3)) },
  rows: [row('甲', '一', 10_004_999, 5_004_999), row('甲', '二', 10_004_999, 4_999), row('乙', '三', 0, 4_999, false)],
};
const report = printedReport(figures);
const layout = () => layoutOf({ report, filledBy: '某局', status: '数据未冻结', stageLabel: () => '建设中' });

test.each([
  [1, '2026-01-01', '2026-03-31'],
  [2, '2026-04-01', '2026-06-30'],
  [3, '2026-07-01', '2026-09-30'],
  [4, '2026-10-01', '2026-12-31'],
])('quarter %p', (quarter, from, to) => expect(quarterOf(2026, quarter)).toMatchObject({ from, to }));

test('totals are added in fen and rounded once', () => {
  const [first] = report.units;
  expect(first?.rows.map(({ tenThousands }) => tenThousands.budget)).toEqual(['10.00', '10.00']);
  // 10.00 + 10.00 as printed, but 20,009,998 fen in truth
  expect(first?.subtotal.tenThousands.budget).toBe('20.01');
  expect(first?.subtotal.amounts.budget).toBe('20009998');
  expect(report.total).toMatchObject({ projects: 3, filed: 2, amounts: { paidYear: '5014997' } });
  expect(report.total.tenThousands.paidYear).toBe('5.01');
  expect(report.units[1]?.subtotal.ratio).toBeNull();
  expect(report.notes[0]).toContain('三');
});

test('a return that differs from the books is named in the notes', () => {
  const [first] = figures.rows;
  if (!first) throw new Error('no row');
  const unlike = { ...first, booked: { paidYear: 1, paidTotal: 4_004_999 } };
  const { notes } = printedReport({ ...figures, rows: [unlike] });
  expect(notes[0]).toContain('填报累计使用资金5.00万元，支付台账为4.00万元');
});

test('the workbook holds the very figures of the reply, text stays text', async () => {
  const { sheets } = await readXlsx(await toXlsx(layout()), { readStyles: true });
  const [sheet] = sheets;
  const lines = sheet?.rows ?? [];
  expect(lines[0]?.[0]).toBe(figures.title);
  expect(lines[1]).toContain('单位：万元');
  const printed = lines[4];
  expect(printed?.slice(0, 3)).toEqual([1, '甲局', '一\n（N-一）']);
  expect(printed?.[8]).toBe('=1+1');
  expect(printed?.slice(10, 16)).toEqual([10, 5, 5, 0.5002, 5, 5]);
  expect(lines[6]?.slice(10, 14)).toEqual([20.01, 5.01, 5.01, 0.2504]);
  expect(lines[7]?.[4]).toBe('本季度未填报');
  expect(lines[7]?.[13]).toBe('—');
  expect(lines[9]?.[0]).toBe('合计（3个项目）');
  expect(lines.at(-1)?.[0]).toContain('填报单位');
});

test('it prints on A4 across, fit to the width, with its head on every page', async () => {
  const { sheets } = await readXlsx(await toXlsx(layout()), { readStyles: true });
  expect(sheets[0]?.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToWidth: 1,
    printArea: '$A$1:$P$12',
    printTitlesRow: '$3:$4',
  });
  const merges = sheets[0]?.merges ?? [];
  expect(merges).toContainEqual({ startRow: 0, startCol: 0, endRow: 0, endCol: 15 });
  expect(merges).toContainEqual({ startRow: 2, startCol: 4, endRow: 2, endCol: 9 });
  expect(merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 3, endCol: 0 });
});

test.each([Number.NaN, Infinity, 1n])('%p is refused rather than written as an empty cell', async (value) => {
  const description = { ...layout(), rows: [{ cells: [{ value: value as never, look: 'amount' as const }] }] };
  await expect(toXlsx(description)).rejects.toThrow(/A1/);
});

test('a digest does not depend on the order of keys, and changes with a fen', () => {
  const turned = JSON.parse(JSON.stringify(figures), (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(digestOf({ figures: turned })).toBe(digestOf({ figures }));
  const changed = { ...figures, rows: [row('甲', '一', 10_005_000, 5_004_999), ...figures.rows.slice(1)] };
  expect(digestOf({ figures: changed })).not.toBe(digestOf({ figures }));
});
