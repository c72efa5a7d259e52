/** Gives a paper back to whoever may see its project: as an attachment, never to be shown or guessed at by the browser. */
import type { Context } from 'koa';
import { scopeOf } from '../../../access/scope';
import type { CommandInput } from '../../../write/input';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { readStored } from './store';

/** Name by RFC 5987, so that Chinese names arrive. */
function disposition(filename: string): string {
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

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
  ctx.set({
    'Content-Type': mime,
    'Content-Length': String(size),
    'Content-Disposition': disposition(filename),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  });
  ctx.body = stream;
}
