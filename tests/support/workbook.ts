/** A workbook fetched over HTTP as a person would, and read back. */
import { type Cell, readXlsx } from 'hucre';
import type { Client } from '../../seeds/client';

export type Line = unknown[];
export interface SheetRead {
  name: string;
  rows: Line[];
  cells: Cell[];
}
export interface WorkbookRead {
  status: number;
  filename: string;
  sheets: SheetRead[];
}

export async function fetchWorkbook(client: Client, path: string): Promise<WorkbookRead> {
  const response = await fetch(`${client.baseUrl}${path}`, {
    headers: { authorization: `Bearer ${client.token}`, 'x-today': client.today ?? '' },
  });
  const filename = decodeURIComponent(response.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '');
  if (response.status !== 200) return { status: response.status, filename, sheets: [] };
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
  const read = sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows as Line[],
    cells: [...(cells?.values() ?? [])],
  }));
  return { status: 200, filename, sheets: read };
}

/** An archive as it comes: its bytes, for a reader that is not ours. */
export async function fetchArchive(client: Client, path: string): Promise<{ filename: string; content: Buffer }> {
  const response = await fetch(`${client.baseUrl}${path}`, {
    headers: { authorization: `Bearer ${client.token}`, 'x-today': client.today ?? '' },
  });
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const filename = decodeURIComponent(response.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '');
  const content = Buffer.from(await response.arrayBuffer());
  if (content.length !== Number(response.headers.get('content-length'))) throw new Error('cut short');
  return { filename, content };
}

/** The rows of a list under their heads, each value by its column. */
export function tableIn(sheet: SheetRead | undefined, first = '序号'): Record<string, unknown>[] {
  const rows = sheet?.rows ?? [];
  const at = rows.findIndex((row) => row[0] === first);
  const heads = (rows[at] ?? []).map(String);
  const body = rows.slice(at + 1).filter((row) => typeof row[0] === 'number');
  return body.map((row) => Object.fromEntries(heads.map((head, column) => [head, row[column] ?? null])));
}

export function totalIn(sheet: SheetRead | undefined, head: string): unknown {
  const rows = sheet?.rows ?? [];
  const heads = rows.find((row) => row[0] === '序号') ?? [];
  return rows.find((row) => row[0] === '合计')?.[heads.indexOf(head)];
}
