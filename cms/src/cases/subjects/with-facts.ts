/** Lists whose rows carry facts: money as yuan text, and only what the dictionary knows. */
import type { Context } from 'koa';
import { actorOf } from '../../access/actor';
import { factsOut } from '../../dossier/typed-facts';
import type { Facts } from '../../engine/facts';
import type { Row } from '../../read/query';
import { dictionaryFor } from '../../rulebooks/registry';

export function withFacts(ctx: Context, rows: Row[]): Row[] {
  const dictionary = dictionaryFor(actorOf(ctx).jurisdictionCode);
  return rows.map((row) => {
    const known = Object.entries((row.facts ?? {}) as Facts).filter(([fact]) => dictionary.facts[fact]);
    return { ...row, facts: factsOut(Object.fromEntries(known), dictionary) };
  });
}
