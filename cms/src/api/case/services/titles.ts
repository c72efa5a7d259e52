/** Procedures by the words of the version each case runs under, for lists. */
import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import type { Row } from '../../../read/query';
import { versionsFor } from '../../../rulebooks/registry';

export function withTitles(ctx: Context, rows: Row[]): Row[] {
  const versions = versionsFor(actorOf(ctx).jurisdictionCode);
  const titleOf = ({ procedure, rulebookVersion }: Row): unknown => {
    const own = versions.find(({ version }) => version === rulebookVersion);
    return own?.procedures.find(({ id }) => id === procedure)?.title ?? procedure;
  };
  return rows.map((row) => ({ ...row, procedureTitle: titleOf(row) }));
}
