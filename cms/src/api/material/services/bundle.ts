/** Papers as files of an archive: numbered, under the name of their kind, each as it was handed in. */
import type { Context } from 'koa';
import { z } from 'zod';
import type { Place } from '../../../export/sheet';
import { byMaterial } from '../../../export/words';
import type { ZipEntry } from '../../../export/zip';
import { database } from '../../../read/database';
import type { Row } from '../../../read/query';
import { parsed } from '../../../write/input';
import { readStored } from './store';

/** `format=zip` asks for the papers too; without it the workbook alone. */
export const QUESTION = z.strictObject({ format: z.enum(['xlsx', 'zip'], '应为 xlsx 或 zip').optional() });
export const asksForPapers = (query: Context['query']): boolean => parsed(QUESTION, query).format === 'zip';

const pathOf = (row: Row, index: number, place: Place): string => {
  const kind = byMaterial(String(row.kind), place, row).replace(/[\\/:*?"<>|]/g, '');
  return `材料/${String(index + 1).padStart(2, '0')} ${kind}/${String(row.filename)}`;
};

/** Rows of the list of papers, as the person was shown them. */
export async function filesOf(rows: Row[], place: Place): Promise<ZipEntry[]> {
  const found = await database()('materials')
    .whereIn(
      'document_id',
      rows.map(({ documentId }) => String(documentId)),
    )
    .select('document_id', 'storage_key');
  const keys = new Map(found.map((one) => [one.document_id, String(one.storage_key)]));
  return rows.map((row, index) => ({
    path: pathOf(row, index, place),
    size: Number(row.size),
    on: String(row.uploadedOn ?? ''),
    open: async () => (await readStored(keys.get(row.documentId) ?? '')).stream,
  }));
}
