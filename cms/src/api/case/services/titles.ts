/** Procedures and steps by the words of the regulation, for lists. */
import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { todayOf } from '../../../boot/clock';
import type { Row } from '../../../read/query';
import { rulebookFor } from '../../../rulebooks/registry';

export function withTitles(ctx: Context, rows: Row[]): Row[] {
  const rulebook = rulebookFor(actorOf(ctx).jurisdictionCode, todayOf(ctx));
  const titles = new Map(rulebook.procedures.map((procedure) => [procedure.id, procedure.title]));
  return rows.map((row) => ({ ...row, procedureTitle: titles.get(String(row.procedure)) ?? row.procedure }));
}
