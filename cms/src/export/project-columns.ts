/** Facts of the project beside the rows of a list, where the dictionary says so (`lists`): the share of each level. */

import { database } from '../read/database';
import type { Row } from '../read/query';
import { fromJson } from '../write/columns';
import type { Column } from './columns';
import { factColumn, type Stated } from './fact-columns';
import type { Place, Sheet } from './sheet';

const CHUNK = 500;

const projectOf = (sheet: Sheet, row: Row): string =>
  String((sheet.list === 'projects' ? row.documentId : (row.project as Row | null)?.documentId) ?? '');

async function statedBy(projects: string[]): Promise<Map<string, Stated>> {
  const stated = new Map<string, Stated>();
  for (let from = 0; from < projects.length; from += CHUNK) {
    const rows = await database()('projects')
      .whereIn('document_id', projects.slice(from, from + CHUNK))
      .select('document_id', 'facts');
    for (const row of rows) stated.set(String(row.document_id), fromJson<Stated>(row.facts, {}));
  }
  return stated;
}

/** Only what some project of the rows states; a project that comes twice is added up once. */
export async function projectColumns(sheet: Sheet, rows: Row[], { facts }: Place): Promise<Column[]> {
  const { list } = sheet;
  const shown = Object.values(facts).filter(({ lists }) => list !== undefined && lists?.includes(list));
  if (shown.length === 0) return [];
  const stated = await statedBy([...new Set(rows.map((row) => projectOf(sheet, row)))]);
  const about = (row: Row): Stated => stated.get(projectOf(sheet, row)) ?? {};
  const known = shown.filter(({ id }) => rows.some((row) => (about(row)[id] ?? null) !== null));
  return known.map((one) => ({ ...factColumn(one, about), once: (row: Row) => projectOf(sheet, row) }));
}
