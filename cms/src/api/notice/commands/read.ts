import type { CommandInput, CommandResult } from '../../../write/command';
import { NotFound } from '../../../write/errors';
import type { Tx } from '../../../write/tx';
import { addressedTo } from './addressed-to';

/** Reading twice is reading once: the first day stays. */
export async function readNotice({ trx, actor, today }: Tx, { params }: CommandInput): Promise<CommandResult> {
  const query = trx('notices')
    .where('notices.document_id', params.id ?? '')
    .first('id', 'read_on');
  addressedTo(query, actor);
  const row = await query;
  if (!row) throw new NotFound();
  const readOn = row.read_on ?? today;
  await trx('notices').where({ id: row.id }).whereNull('read_on').update({ read_on: readOn, updated_at: new Date() });
  return { data: { documentId: params.id, readOn }, audit: { entity: 'notice', entityId: params.id } };
}
