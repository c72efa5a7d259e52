/** A sheet of several tables under headings: one page of a project's file. */
import { heightFor } from '../spreadsheet/heights';
import { cell, type SheetDescription, type SheetRow } from '../spreadsheet/sheet';
import { type Table, tableRows, widthsOf } from './table';

export interface Section {
  title: string;
  /** A line under the heading. */
  note?: string;
  table: Table;
}
export interface PageSaid {
  name: string;
  title: string;
  note: string;
  sections: Section[];
  /** Said where there is nothing to list. */
  empty: string;
}

const LEAST_COLUMNS = 3;
const PLAIN_WIDTH = 30;
const WIDE = 95;

/** Each column as wide as the widest table needs it there. */
function commonWidths(sections: Section[]): number[] {
  const all = sections.map(({ table }) => widthsOf(table));
  const columns = Math.max(LEAST_COLUMNS, ...all.map(({ length }) => length));
  return Array.from(
    { length: columns },
    (_, at) => Math.max(0, ...all.map((widths) => widths[at] ?? 0)) || PLAIN_WIDTH,
  );
}

export function pageLayout({ name, title, note, sections, empty }: PageSaid): SheetDescription {
  const widths = commonWidths(sections);
  const all = widths.length;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const line = (text: string): SheetRow => ({
    height: heightFor([text], [total], 20),
    cells: [cell(text, 'note', all)],
  });
  const shown = (section: Section): SheetRow[] => [
    { height: 28, cells: [cell(section.title, 'group', all)] },
    ...(section.note ? [line(section.note)] : []),
    ...tableRows(section.table, widths),
  ];
  return {
    name,
    widths,
    print: { orientation: total > WIDE ? 'landscape' : 'portrait', repeat: [1, 2] },
    rows: [
      { height: 32, cells: [cell(title, 'title', all)] },
      line(note),
      ...(sections.length > 0 ? sections.flatMap(shown) : [line(empty)]),
    ],
  };
}
