/** Hands a workbook to whoever asked for it. That data left the house is in the audit trail first, or it does not leave. */
import { Readable } from 'node:stream';
import type { Context } from 'koa';
import { actorOf } from '../access/actor';
import { actionOf } from '../access/routes';
import { nowStamp, todayOf } from '../boot/clock';
import { attach, XLSX, ZIP } from '../read/attachment';
import { database } from '../read/database';
import { dictionaryFor, versionsFor } from '../rulebooks/registry';
import { appendAudit } from '../write/audit';
import { originOf } from '../write/command';
import { BadInput } from '../write/errors';
import { inTransaction } from '../write/transaction';
import type { Place } from './sheet';
import { bytesOf, MOST_BYTES, type Zip, type ZipEntry, zipOf } from './zip';

export interface Taken {
  /** Without date and extension. */
  title: string;
  /** The workbook. */
  content: Buffer;
  /** Files that go with it: then all is one archive. */
  files?: ZipEntry[];
  /** What was taken, for the audit entry. */
  what: Record<string, unknown>;
  entityId?: string;
  project?: string;
}

/** A person of no place (the first administrator) has no regulation to word things by. */
export async function placeOf(ctx: Context): Promise<Place> {
  const { jurisdictionId, jurisdictionCode } = actorOf(ctx);
  const row = await database()('jurisdictions').where({ id: jurisdictionId }).first('name');
  return { name: String(row?.name ?? ''), ...dictionaryFor(jurisdictionCode), versions: versionsFor(jurisdictionCode) };
}

/** `导出：张三（财政局），2026-06-30 10:32` */
export function takenBy(ctx: Context): string {
  const { displayName, userName, departmentName } = actorOf(ctx);
  const unit = departmentName ? `（${departmentName}）` : '';
  return `导出：${displayName || userName}${unit}，${todayOf(ctx)} ${nowStamp().slice(11, 16)}`;
}

const scopeOfRoute = (ctx: Context): string =>
  (ctx.state.route as { config: { auth: { scope: string[] } } }).config.auth.scope[0] ?? '';

export async function handOver(ctx: Context, taken: Taken): Promise<void> {
  const { title, content, files, what, ...ids } = taken;
  const [entity] = actionOf(scopeOfRoute(ctx)).split('.');
  const name = `${title}（${todayOf(ctx)}）`;
  const filename = `${name}.${files ? 'zip' : 'xlsx'}`;
  const told = { filename, ...what, ...(files && { papers: files.length }) };
  const archive = files && (await archiveOf(`${name}.xlsx`, content, files, todayOf(ctx)));
  const fact = { action: `${entity}.export`, result: 'done' as const, entity, ...ids, after: told };
  await inTransaction((trx) => appendAudit(trx, fact, originOf(ctx, actorOf(ctx))));
  if (archive) attach(ctx, { filename, mime: ZIP, size: archive.size }, archive.stream);
  else attach(ctx, { filename, mime: XLSX, size: content.length }, content);
}

async function archiveOf(path: string, content: Buffer, files: ZipEntry[], on: string): Promise<Zip> {
  const open = async () => Readable.from([content]);
  const entries = [{ path, size: content.length, on, open }, ...files];
  if (bytesOf(entries) <= MOST_BYTES) return zipOf(entries);
  throw new BadInput([{ field: '导出', message: '材料合计超过 1 GB，不能一次打包。请在材料清单中逐份下载。' }]);
}
