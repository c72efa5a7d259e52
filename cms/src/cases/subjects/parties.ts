/** Department and contractor by name, as replies show them. */
import type { Tx } from '../../write/tx';

export interface Named {
  documentId: string;
  name: string;
}

export async function partiesOfProject(tx: Tx, ids: { department: number; contractor: number | null }) {
  const rows = await tx
    .trx('departments')
    .whereIn('id', [ids.department, ids.contractor ?? 0])
    .select('id', 'document_id', 'name');
  const named = (id: number | null): Named | null => {
    const row = rows.find((one) => one.id === id);
    return row ? { documentId: row.document_id, name: row.name } : null;
  };
  return { department: named(ids.department), contractor: named(ids.contractor) };
}
