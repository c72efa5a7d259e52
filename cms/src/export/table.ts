/** Rows under their column heads, numbered, with the amounts added up below: the part every exported sheet is made of. */
import { addMoney } from '../engine/money';
import type { Row } from '../read/query';
import { heightFor, widthOf } from '../spreadsheet/heights';
import { cell, type SheetCell, type SheetRow } from '../spreadsheet/sheet';
import { cellOf, inYuan, widthOfKind } from './cells';
import type { Column } from './columns';

export interface Table {
  columns: Column[];
  rows: Row[];
}

const NUMBERING = { label: '序号', width: 6 };
const TEXT_WIDTH = { least: 9, most: 38 };
/** Enough to know how wide a column must be. */
const LOOKED_AT = 300;

function widthOfColumn({ kind, label, value, width }: Column, rows: Row[]): number {
  if (width !== undefined) return width;
  const heading = widthOf(label) + 2;
  const fixed = widthOfKind(kind);
  if (fixed !== undefined) return Math.max(fixed, Math.min(heading, TEXT_WIDTH.most));
  const longest = rows.slice(0, LOOKED_AT).map((row) => widthOf(String(value(row) ?? '')) + 2);
  return Math.min(TEXT_WIDTH.most, Math.max(TEXT_WIDTH.least, heading, ...longest));
}

/** Characters of each column, the numbering first. */
export function widthsOf({ columns, rows }: Table): number[] {
  return [NUMBERING.width, ...columns.map((column) => widthOfColumn(column, rows))];
}

const headRow = (columns: Column[], widths: number[]): SheetRow => {
  const labels = [NUMBERING.label, ...columns.map(({ label }) => label)];
  return { height: heightFor(labels, widths, 24), cells: labels.map((label) => cell(label, 'head')) };
};

function bodyRow(columns: Column[], row: Row, index: number, widths: number[]): SheetRow {
  const values = columns.map(({ value }) => value(row));
  const texts = columns.map(({ kind }, at) => (kind === 'text' ? String(values[at] ?? '') : ''));
  return {
    height: heightFor(['', ...texts], widths, 20),
    cells: [cell(index + 1, 'centre'), ...columns.map(({ kind }, at) => cellOf(kind, values[at] ?? null))],
  };
}

/** In fen, so that the total is exactly the sum of the cells above it. */
export function totalOf({ value, once }: Column, rows: Row[]): number {
  const counted = once ? [...new Map(rows.map((row) => [once(row), row])).values()] : rows;
  return addMoney(0, ...counted.map((row) => Number(value(row) ?? 0)));
}

const isSummed = ({ kind }: Column): boolean => kind === 'money';

function totalRow({ columns, rows }: Table): SheetRow[] {
  const first = columns.findIndex(isSummed);
  if (first < 0 || rows.length === 0) return [];
  const cells = columns
    .slice(first)
    .map(
      (column): SheetCell =>
        isSummed(column) ? cell(inYuan(totalOf(column, rows)), 'sum-yuan') : cell(null, 'sum-text'),
    );
  return [{ height: 22, cells: [cell('合计', 'sum-text', first + 1), ...cells] }];
}

/** Widths of the sheet where it holds several tables; its own otherwise. */
export function tableRows(table: Table, widths = widthsOf(table)): SheetRow[] {
  const { columns, rows } = table;
  return [
    headRow(columns, widths),
    ...rows.map((row, index) => bodyRow(columns, row, index, widths)),
    ...totalRow(table),
  ];
}
