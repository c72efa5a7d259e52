/** A sheet as the product describes it. What writes the file is behind `write-xlsx.ts` and can be exchanged. */

export type CellLook =
  | 'title'
  | 'note'
  | 'head'
  | 'text'
  | 'centre'
  | 'amount'
  | 'percent'
  | 'sum-text'
  | 'sum-amount'
  | 'sum-percent'
  | 'plain';

/** A number is written as a number; null leaves the cell empty but bordered. */
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
}

export const cell = (value: SheetCell['value'], look: CellLook, across = 1, down = 1): SheetCell => ({
  value,
  look,
  across,
  down,
});
