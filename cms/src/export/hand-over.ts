/** Hands a workbook to whoever asked for it. That data left the house is in the audit trail first, or it does not leave. */
import type { Context } from 'koa';
import { actorOf } from '../access/actor';
import { actionOf } from '../access/routes';
import { nowStamp, todayOf } from '../boot/clock';
import { attach, XLSX } from '../read/attachment';
import { database } from '../read/database';
import { dictionaryFor, versionsFor } from '../rulebooks/registry';
import { appendAudit } from '../write/audit';
import { inTransaction, originOf } from '../write/command';
import type { Place } from './sheet';

export interface Taken {
  /** Without date and extension. */
  title: string;
  content: Buffer;
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

export async function handOver(ctx: Context, { title, content, what, ...ids }: Taken): Promise<void> {
  const [entity] = actionOf(scopeOfRoute(ctx)).split('.');
  const filename = `${title}（${todayOf(ctx)}）.xlsx`;
  const fact = { action: `${entity}.export`, result: 'done' as const, entity, ...ids, after: { filename, ...what } };
  await inTransaction((trx) => appendAudit(trx, fact, originOf(ctx, actorOf(ctx))));
  attach(ctx, { filename, mime: XLSX, size: content.length }, content);
}
