/** The one place that knows the spreadsheet library. */
import { type Cell, type CellStyle, type CellValue, type MergeRange, type WriteSheet, writeXlsx } from 'hucre';
import { LOOKS } from './looks';
import type { SheetCell, SheetDescription, SheetRow } from './sheet';

const letter = (column: number): string => {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letter(rest) : '') + String.fromCharCode(65 + (column % 26));
};

/** The library writes NaN, Infinity and BigInt as empty cells without a word: a figure must not vanish like that. */
function checked(value: SheetCell['value'], row: number, column: number): CellValue {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${letter(column)}${row + 1}: not a finite number`);
  }
  if (value !== null && typeof value !== 'number' && typeof value !== 'string') {
    throw new TypeError(`${letter(column)}${row + 1}: a cell holds text or a number`);
  }
  return typeof value === 'string' ? plain(value) : value;
}

/**
 * Text stays text: the library stores it as a string, never as a formula, whatever it begins with. Control characters
 * show nowhere, and `_x0041_` as somebody typed it would be read back as the character of that number.
 */
function plain(text: string): string {
  const visible = [...text].filter((char) => !/\p{Cc}|\p{Cs}/u.test(char) || char === '\n' || char === '\t').join('');
  return visible.slice(0, LONGEST).replace(/_x[0-9a-f]{4}_/gi, '_x005F$&');
}

/** More characters a cell cannot hold; Excel calls the file damaged. */
const LONGEST = 32_000;

interface Drawing {
  cells: Map<string, Partial<Cell>>;
  merges: MergeRange[];
}

/** A cell of text says so, or a number typed as text turns into a number as soon as somebody edits it. */
const isText = ({ value, look }: SheetCell): boolean => typeof value === 'string' || look === 'text';
const styleOf = (one: SheetCell): CellStyle => (isText(one) ? { ...LOOKS[one.look], numFmt: '@' } : LOOKS[one.look]);

/** A merged area keeps its border only when every covered cell has the style, so all of them are drawn. */
function draw(into: Drawing, one: SheetCell, row: number, column: number): void {
  const [across, down] = [one.across ?? 1, one.down ?? 1];
  for (let r = row; r < row + down; r++) {
    for (let c = column; c < column + across; c++) {
      const value = r === row && c === column ? checked(one.value, r, c) : null;
      into.cells.set(`${r},${c}`, { value, style: styleOf(one) });
    }
  }
  if (across > 1 || down > 1) {
    into.merges.push({ startRow: row, startCol: column, endRow: row + down - 1, endCol: column + across - 1 });
  }
}

function drawRow(into: Drawing, row: SheetRow, index: number): void {
  let column = 0;
  for (const one of row.cells) {
    if (one) draw(into, one, index, column);
    column += one?.across ?? 1;
  }
}

/** The library does not quote the sheet's name in the print area, and Excel refuses such a file. */
const UNQUOTED = /^\p{L}[\p{L}\p{N}]{0,30}$/u;

function sheetOf(description: SheetDescription): WriteSheet {
  if (!UNQUOTED.test(description.name)) throw new RangeError(`a sheet cannot be called “${description.name}”`);
  const drawing: Drawing = { cells: new Map(), merges: [] };
  description.rows.forEach((row, index) => {
    drawRow(drawing, row, index);
  });
  const heights = description.rows.flatMap((row, index) =>
    row.height ? [[index, { height: row.height }] as const] : [],
  );
  const [first, last] = description.print.repeat;
  return {
    name: description.name,
    columns: description.widths.map((width) => ({ width })),
    rows: description.rows.map(() => description.widths.map(() => null)),
    cells: drawing.cells,
    merges: drawing.merges,
    rowDefs: new Map(heights),
    freezePane: { rows: last },
    ...(description.filtered && {
      autoFilter: { range: filterRange(description.filtered, description.widths.length) },
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: description.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${letter(description.widths.length - 1)}$${description.rows.length}`,
      printTitlesRow: `$${first}:$${last}`,
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  };
}

const filterRange = ([head, last]: [number, number], columns: number): string =>
  `A${head}:${letter(columns - 1)}${Math.max(head, last)}`;

export async function toXlsx(...descriptions: SheetDescription[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: descriptions.map(sheetOf) }));
}
