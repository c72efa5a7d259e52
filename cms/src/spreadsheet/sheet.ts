/** A sheet as the product describes it. What writes the file is behind `write-xlsx.ts` and can be exchanged. */

export type CellLook =
  | 'title'
  | 'note'
  | 'head'
  | 'text'
  | 'centre'
  | 'amount'
  | 'yuan'
  | 'count'
  | 'percent'
  | 'date'
  | 'moment'
  | 'sum-text'
  | 'sum-amount'
  | 'sum-yuan'
  | 'sum-percent'
  | 'group'
  | 'plain';

/** A number is written as a number, a day by its serial number (`day.ts`); null leaves the cell empty but bordered. */
export interface SheetCell {
  value: string | number | null;
  look: CellLook;
  /** How many columns and rows the cell covers; 1 unless said. */
  across?: number;
  down?: number;
}

export interface SheetRow {
  /** In points; the writer's default unless said. */
  height?: number;
  /** The first cell stands in column `from` (0). Cells follow each other; a cell covered from above is left out by null. */
  cells: (SheetCell | null)[];
}

export interface PrintLayout {
  orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, counted from 1, both included. */
  repeat: [number, number];
}

export interface SheetDescription {
  name: string;
  /** Widths in characters. */
  widths: number[];
  rows: SheetRow[];
  print: PrintLayout;
  /** The row of column heads, counted from 1, and the last row under it: the reader may narrow them by column. */
  filtered?: [number, number];
}

export const cell = (value: SheetCell['value'], look: CellLook, across = 1, down = 1): SheetCell => ({
  value,
  look,
  across,
  down,
});
