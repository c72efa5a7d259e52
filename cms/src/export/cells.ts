/** One value of a row as a cell: amounts, numbers and days as such, everything else as text. */
import type { Kind } from '../read/fields';
import { serialOfDay, serialOfMoment } from '../spreadsheet/day';
import { type CellLook, cell, type SheetCell } from '../spreadsheet/sheet';

export type ShownKind = Exclude<Kind, 'json'>;
/** Money in fen; days and moments as the API gives them. */
export type Value = string | number | boolean | null;

const LOOK: Record<ShownKind, CellLook> = {
  text: 'text',
  int: 'count',
  money: 'yuan',
  ratio: 'percent',
  date: 'date',
  time: 'moment',
  flag: 'centre',
};
const FEN = 100;

/** In a cell 元 with two decimals; a fen is never lost below ten trillion. */
export const inYuan = (fen: number): number => fen / FEN;

const CONVERT: Record<ShownKind, (value: string | number | boolean) => string | number | null> = {
  text: String,
  int: Number,
  money: (value) => inYuan(Number(value)),
  ratio: Number,
  date: (value) => serialOfDay(String(value)),
  time: (value) => serialOfMoment(String(value)),
  flag: (value) => (value === true || value === 'true' ? '是' : '否'),
};

export function cellOf(kind: ShownKind, value: Value): SheetCell {
  if (value === null || value === '') return cell(null, LOOK[kind]);
  return cell(CONVERT[kind](value), LOOK[kind]);
}

const FIXED: Record<ShownKind, number | undefined> = {
  text: undefined,
  int: 8,
  money: 17,
  ratio: 10,
  date: 12,
  time: 17,
  flag: 8,
};
/** Characters the values of a kind take; undefined: as long as the text is. */
export const widthOfKind = (kind: ShownKind): number | undefined => FIXED[kind];
