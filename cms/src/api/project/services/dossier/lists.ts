/** What hangs on a project, list by list, by the query and the rights of those lists themselves. */
import type { Context } from 'koa';
import { actorOf } from '../../../../access/actor';
import { can } from '../../../../access/roles';
import { allColumns, MOST_ROWS } from '../../../../export/list-workbook';
import type { Section } from '../../../../export/pages';
import { type Place, PROJECT_COLUMNS, type Sheet, UNIT_COLUMN } from '../../../../export/sheet';
import { byRegister } from '../../../../export/words';
import { everyOf, type Listing, type Row } from '../../../../read/query';

/** On the project's own pages its name in every row says nothing. */
function within(sheet: Sheet, known: object): Sheet {
  const told = { ...PROJECT_COLUMNS, ...UNIT_COLUMN, ...known };
  const columns = Object.entries(sheet.columns).filter(([path]) => !(path in told));
  return { ...sheet, list: undefined, columns: Object.fromEntries(columns) };
}

/** Oldest first, as a file is read; none where the person may not see such a list. */
export async function rowsOf(ctx: Context, entity: string, listing: Listing, project: string): Promise<Row[]> {
  if (!can(actorOf(ctx), `${entity}.find`)) return [];
  return everyOf(ctx, listing, { filters: { project: { $eq: project } }, sort: 'createdAt:asc' }, MOST_ROWS);
}

export async function sectionOf(
  title: string,
  listing: Pick<Listing, 'sheet' | 'fields'>,
  rows: Row[],
  place: Place,
  known = {},
): Promise<Section[]> {
  if (!listing.sheet || rows.length === 0) return [];
  const sheet = within(listing.sheet, known);
  const columns = await allColumns({ sheet, fields: listing.fields, rows }, place);
  return [{ title, table: { columns, rows } }];
}

/** One section a register: each has fields of its own. */
export async function registerSections(listing: Listing, rows: Row[], place: Place): Promise<Section[]> {
  const registers = [...new Set(rows.map(({ register }) => String(register)))];
  const sections: Section[] = [];
  for (const register of registers) {
    const own = rows.filter((row) => row.register === register);
    sections.push(...(await sectionOf(byRegister(register, place, {}), listing, own, place, { register })));
  }
  return sections;
}
