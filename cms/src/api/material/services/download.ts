/** Gives a paper back to whoever may see its project: as an attachment, never to be shown or guessed at by the browser. */
import type { Context } from 'koa';
import { scopeOf } from '../../../access/scope';
import { attach } from '../../../read/attachment';
import type { CommandInput } from '../../../write/input';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { readStored } from './store';

export interface Download {
  filename: string;
  mime: string;
  key: string;
}

export async function findDownload(tx: Tx, { params }: CommandInput): Promise<Download> {
  const row = await rowOf(tx.trx, 'materials', params.id ?? '', scopeOf(tx.actor));
  return { filename: String(row.filename), mime: String(row.mime), key: String(row.storage_key) };
}

export async function send(ctx: Context, { filename, mime, key }: Download): Promise<void> {
  const { stream, size } = await readStored(key);
  attach(ctx, { filename, mime, size }, stream);
}
