/** The figures grouped as they are printed: units with their projects and a subtotal, the total, the notes. */
import { inTenThousands } from '../../../../money/fen';
import { addUp, type QuarterlyFigures, type QuarterlyRow, type Sums, sumsOf } from './figures';

export interface PrintedRow extends Omit<QuarterlyRow, 'amounts' | 'booked'>, Sums {
  no: number;
  booked: { paidYear: string; paidTotal: string };
}

export interface PrintedUnit {
  department: QuarterlyRow['department'];
  rows: PrintedRow[];
  subtotal: Sums;
}

export interface PrintedReport {
  title: string;
  year: number;
  quarter: number;
  period: QuarterlyFigures['period'];
  unit: '万元';
  units: PrintedUnit[];
  total: Sums & { projects: number; filed: number };
  notes: string[];
}

function notesOf(rows: QuarterlyRow[]): string[] {
  const late = rows.filter((row) => !row.filed);
  const unlike = rows.filter((row) => row.filed && row.booked.paidTotal !== row.amounts.paidTotal);
  return [
    ...(late.length > 0
      ? [
          `本季度尚未填报的项目${late.length}个（资金按支付台账列示）：${late.map((row) => row.project.name).join('、')}。`,
        ]
      : []),
    ...unlike.map(
      (row) =>
        `${row.project.name}：填报累计使用资金${inTenThousands(row.amounts.paidTotal)}万元，支付台账为${inTenThousands(row.booked.paidTotal)}万元。`,
    ),
    '合计与小计由分位金额汇总后再折算为万元并四舍五入，与各行之和可能有尾差。执行率为本年使用资金与年初预算之比。',
  ];
}

function printedRow({ booked, ...row }: QuarterlyRow, no: number): PrintedRow {
  const { paidYear, paidTotal } = booked;
  return { ...row, ...sumsOf(row.amounts), no, booked: { paidYear: String(paidYear), paidTotal: String(paidTotal) } };
}

function unitsOf(rows: QuarterlyRow[]): PrintedUnit[] {
  const byUnit = new Map<string, QuarterlyRow[]>();
  for (const row of rows) {
    byUnit.set(row.department.documentId, [...(byUnit.get(row.department.documentId) ?? []), row]);
  }
  let no = 0;
  return [...byUnit.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const printed = group.map((row) => printedRow(row, ++no));
    return [{ department: first.department, rows: printed, subtotal: sumsOf(addUp(group)) }];
  });
}

export function printedReport(figures: QuarterlyFigures): PrintedReport {
  const { title, year, quarter, period, rows } = figures;
  const filed = rows.filter((row) => row.filed).length;
  return {
    title,
    year,
    quarter,
    period,
    unit: '万元',
    units: unitsOf(rows),
    total: { ...sumsOf(addUp(rows)), projects: rows.length, filed },
    notes: notesOf(rows),
  };
}
