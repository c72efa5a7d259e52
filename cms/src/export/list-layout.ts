/** A list as a sheet for print: what it is, what was asked, who took it along and when, then its rows. */

import { heightFor } from '../spreadsheet/heights';
import { cell, type SheetDescription } from '../spreadsheet/sheet';
import { type Table, tableRows, widthsOf } from './table';

export interface ListHead {
  title: string;
  /** Filters and order in words. */
  asked: string;
  /** Who, of which unit, when. */
  taken: string;
}

const HEAD_ROW = 4;
/** Fewer columns than fill a page across are printed upright. */
const WIDE = 95;

export function listLayout(name: string, { title, asked, taken }: ListHead, table: Table): SheetDescription {
  const widths = widthsOf(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const all = widths.length;
  const line = (text: string) => ({ height: heightFor([text], [total], 20), cells: [cell(text, 'note', all)] });
  return {
    name,
    widths,
    print: { orientation: total > WIDE ? 'landscape' : 'portrait', repeat: [HEAD_ROW, HEAD_ROW] },
    filtered: [HEAD_ROW, HEAD_ROW + table.rows.length],
    rows: [
      { height: 32, cells: [cell(title, 'title', all)] },
      line(asked),
      line(`${taken}；共 ${table.rows.length} 行`),
      ...tableRows(table, widths),
    ],
  };
}
