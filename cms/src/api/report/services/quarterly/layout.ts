/** The report as a sheet for print: A4 across, two-row head, subtotals, total, notes and the line for signatures. */
import { decimalOf, exactOf } from '../../../../engine/exact';
import { heightFor } from '../../../../spreadsheet/heights';
import {
  type CellLook,
  cell,
  type SheetCell,
  type SheetDescription,
  type SheetRow,
} from '../../../../spreadsheet/sheet';
import { AMOUNTS, type Sums } from './figures';
import type { PrintedReport, PrintedRow, PrintedUnit } from './reply';

/** 序号 建设单位 项目名称 阶段 | 前期手续 招标采购 开工 完工 实施情况 当前进度 | 年初预算 本年投资 本年资金 执行率 累计投资 累计资金 */
const WIDTHS = [5, 15, 22, 8, 15, 15, 11, 11, 24, 18, 10, 10, 10, 9, 10, 10];
const ALL = WIDTHS.length;
const TEXT_COLUMNS = 10;

const head = (text: string, across = 1, down = 1): SheetCell => cell(text, 'head', across, down);

function heading(report: PrintedReport, filledBy: string): SheetRow[] {
  return [
    { height: 32, cells: [cell(report.title, 'title', ALL)] },
    {
      height: 20,
      cells: [
        cell(`填报单位：${filledBy}`, 'plain', 6),
        cell(`报告期：${report.period.label}`, 'plain', 7),
        cell(`单位：${report.unit}`, 'plain', 3),
      ],
    },
  ];
}

function columnHeads(): SheetRow[] {
  const single = ['序号', '建设单位', '项目名称', '所处阶段'].map((text) => head(text, 1, 2));
  return [
    {
      height: 20,
      cells: [...single, head('建设情况', 6), head('年初预算', 1, 2), head('本年度', 3), head('开工以来累计', 2)],
    },
    {
      height: 30,
      cells: [
        ...single.map(() => null),
        ...['前期手续', '招标采购', '开工时间', '完工时间', '建设内容实施情况', '当前进度'].map((text) => head(text)),
        null,
        ...['完成投资', '使用资金', '执行率', '完成投资', '使用资金'].map((text) => head(text)),
      ],
    },
  ];
}

/** Rounded from fen before: the number in the cell is exactly the one on the screen. */
function figures(sums: Sums, amount: CellLook, percent: CellLook): SheetCell[] {
  const values = AMOUNTS.map((key) => cell(Number(sums.tenThousands[key]), amount));
  const [budget, ...others] = values;
  const ratio = cell(sums.ratio === null ? '—' : Number(decimalOf(exactOf(sums.ratio), 4)), percent);
  return [...(budget ? [budget] : []), ...others.slice(0, 2), ratio, ...others.slice(2)];
}

function projectRow(row: PrintedRow, stageLabel: (stage: string) => string): SheetRow {
  const { text } = row;
  const told = row.filed ? text.procedures : '本季度未填报';
  const name = `${row.project.name}\n（${row.project.number}）`;
  return {
    height: heightFor([name, told, text.tendering, text.implementation, text.current], [22, 15, 15, 24, 18]),
    cells: [
      cell(row.no, 'centre'),
      cell(row.department.name, 'text'),
      cell(name, 'text'),
      cell(stageLabel(row.stage), 'centre'),
      cell(told, 'text'),
      cell(text.tendering, 'text'),
      cell(text.startedOn, 'centre'),
      cell(text.completedOn, 'centre'),
      cell(text.implementation, 'text'),
      cell(text.current, 'text'),
      ...figures(row, 'amount', 'percent'),
    ],
  };
}

function sumRow(label: string, sums: Sums): SheetRow {
  return {
    height: 22,
    cells: [cell(label, 'sum-text', TEXT_COLUMNS), ...figures(sums, 'sum-amount', 'sum-percent')],
  };
}

const unitRows = (unit: PrintedUnit, stageLabel: (stage: string) => string): SheetRow[] => [
  ...unit.rows.map((row) => projectRow(row, stageLabel)),
  sumRow(`${unit.department.name} 小计（${unit.rows.length}个项目）`, unit.subtotal),
];

function closing(report: PrintedReport, status: string): SheetRow[] {
  const notes = [...report.notes, status].map((note, index) => `${index + 1}．${note}`);
  const lines = notes.reduce((sum, note) => sum + Math.ceil(note.length / 95), 1);
  return [
    { height: lines * 14 + 6, cells: [cell(`说明：\n${notes.join('\n')}`, 'note', ALL)] },
    {
      height: 30,
      cells: [
        cell('填报单位（盖章）：', 'plain', 4),
        cell('审核：', 'plain', 4),
        cell('填表人：', 'plain', 3),
        cell('日期：      年    月    日', 'plain', 5),
      ],
    },
  ];
}

export interface LayoutInput {
  report: PrintedReport;
  filledBy: string;
  /** From a frozen snapshot or not, in words. */
  status: string;
  stageLabel: (stage: string) => string;
}

export function layoutOf({ report, filledBy, status, stageLabel }: LayoutInput): SheetDescription {
  return {
    name: '季度进度',
    widths: WIDTHS,
    print: { orientation: 'landscape', repeat: [3, 4] },
    rows: [
      ...heading(report, filledBy),
      ...columnHeads(),
      ...report.units.flatMap((unit) => unitRows(unit, stageLabel)),
      sumRow(`合计（${report.total.projects}个项目）`, report.total),
      ...closing(report, status),
    ],
  };
}
