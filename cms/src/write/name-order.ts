/**
 * Names stand by their pinyin, on SQLite and PostgreSQL alike: neither can be relied on to know that order, so it is
 * kept beside the name, as text that any database puts in order by its code points. Whoever writes need not think of it.
 */
import { cleanLine } from '../engine/text/clean';

/** Table → its columns of names; `name` has its order in `name_order`. */
export const NAMED: Record<string, string> = {
  projects: 'name',
  departments: 'name',
  up_users: 'display_name',
  contracts: 'title',
  changes: 'title',
  acceptances: 'title',
  evaluations: 'title',
  catalogues: 'title',
  catalogue_items: 'name',
  rectifications: 'title',
};

export function withNameOrder(table: string, values: Record<string, unknown>): Record<string, unknown> {
  const column = NAMED[table];
  const text = column && values[column];
  return typeof text === 'string' ? { ...values, [`${column}_order`]: nameOrder(text) } : values;
}

const [FIRST, LAST] = [0x4e00, 0x9fff];
let ranks: Map<string, string> | undefined;

/** Every character of the common plane by its pinyin, as the machine's own tables know it: sorted once, a tenth of a second. */
function ranked(): Map<string, string> {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCodePoint(FIRST + index));
  characters.sort(new Intl.Collator('zh-u-co-pinyin').compare);
  return new Map(characters.map((one, index) => [one, index.toString(36).padStart(4, '0')]));
}

/** Figures and letters before characters; a rare character after the common ones. */
export function nameOrder(text: string): string {
  ranks ??= ranked();
  const known = ranks;
  return [...cleanLine(text).normalize('NFKC').toLowerCase()]
    .map((one) => (/\p{Unified_Ideograph}/u.test(one) ? `~${known.get(one) ?? `~${one}`}` : one))
    .join('');
}
