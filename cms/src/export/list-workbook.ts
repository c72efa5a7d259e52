/** The rows of a list as a workbook: the columns of its sheet, what was stated, what the project adds. */
import type { Context } from 'koa';
import type { Field } from '../read/fields';
import type { Row } from '../read/query';
import { toXlsx } from '../spreadsheet/write-xlsx';
import { at, type Column, columnsOf } from './columns';
import { factColumns } from './fact-columns';
import { type Asked, askedInWords } from './filter-words';
import { handOver, placeOf, takenBy } from './hand-over';
import { listLayout } from './list-layout';
import { projectColumns } from './project-columns';
import type { Place, Sheet } from './sheet';

/** A workbook is made in memory; beyond, the person is asked to narrow the list. */
export const MOST_ROWS = 10_000;

export interface Shown {
  sheet: Sheet;
  fields: Record<string, Field>;
  rows: Row[];
}

const kindsOf = ({ kind }: Sheet, rows: Row[]): unknown[] =>
  kind === undefined ? [] : [...new Set(rows.map((row) => at(row, kind)))];

/** Rows of one kind are called by it: 资金计划 instead of 台账. */
export function titleOf({ sheet, rows }: Shown, place: Place): string {
  const [kind, ...others] = kindsOf(sheet, rows);
  const said = sheet.columns[sheet.kind ?? ''];
  if (kind === undefined || others.length > 0 || said === undefined || typeof said === 'string') return sheet.title;
  return said.words(String(kind), place, {});
}

export async function allColumns({ sheet, fields, rows }: Shown, place: Place): Promise<Column[]> {
  return [
    ...columnsOf(sheet, fields, place),
    ...(sheet.withFacts ? factColumns(rows, place, kindsOf(sheet, rows).length <= 1) : []),
    ...(await projectColumns(sheet, rows, place)),
  ];
}

export async function handOverList(ctx: Context, shown: Shown, asked: Asked): Promise<void> {
  const place = await placeOf(ctx);
  const { sheet, rows } = shown;
  const title = `${place.name}${titleOf(shown, place)}`;
  const words = askedInWords(asked, { ...shown, place });
  const table = { columns: await allColumns(shown, place), rows };
  const content = await toXlsx(listLayout(sheet.title, { title, asked: words, taken: takenBy(ctx) }, table));
  await handOver(ctx, { title, content, what: { list: sheet.title, asked: words, rows: rows.length } });
}
