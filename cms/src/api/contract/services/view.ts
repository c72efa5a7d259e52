/** Facts of a contract as people read them: money in yuan. */
import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { factsOut } from '../../../dossier/typed-facts';
import type { Facts } from '../../../engine/facts';
import type { Row } from '../../../read/query';
import { dictionaryFor } from '../../../rulebooks/registry';

export function readable(ctx: Context, row: Row): Row {
  return { ...row, facts: factsOut((row.facts ?? {}) as Facts, dictionaryFor(actorOf(ctx).jurisdictionCode)) };
}
