/** What several parties have written into their own lists: each item that stands in two of them, and in whose. */
import type { Row } from '../dossier';
import type { FactId } from '../facts';
import type { Inquiry, Known } from '../inquiry';
import { own } from '../lookup';
import { findRows, type RowsWanted } from '../rows';
import type { RegisterId } from '../rulebook';

const ENDS = /[\n；;。]/;
const NUMBER = /^[（(]?[\d一二三四五六七八九十]+[）).、．]\s*/;
const TRAIL = /[，,、：:.\s]+$/;

/** One item a line, or between full stops; its number does not belong to it. */
export function itemsOf(text: string): string[] {
  const items = text.split(ENDS).map((item) => item.trim().replace(NUMBER, '').replace(TRAIL, ''));
  return [...new Set(items.filter((item) => item !== ''))];
}

/** Full and half width, capitals and blanks make no other item. */
const sameAs = (item: string): string => item.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

type Repeated = { repeated: RegisterId; field: string; by: string } & RowsWanted;

function bearersOf(rows: Row[], { field, by }: Repeated): Map<string, { item: string; bearers: Set<string> }> {
  const found = new Map<string, { item: string; bearers: Set<string> }>();
  for (const row of rows) {
    const [text, bearer] = [own(row, field), own(row, by)];
    if (typeof text !== 'string' || typeof bearer !== 'string') continue;
    for (const item of itemsOf(text)) {
      const known = found.get(sameAs(item)) ?? { item, bearers: new Set() };
      found.set(sameAs(item), { ...known, bearers: known.bearers.add(bearer.trim()) });
    }
  }
  return found;
}

/** `统一身份认证（教育局、公安局）；…`; nothing where no item stands twice. */
export function repeatedItems(inquiry: Inquiry, of: FactId, derive: Repeated): Known {
  const { rows, missing } = findRows(inquiry, derive.repeated, derive);
  if (!rows) return { value: undefined, missing: missing.map((id) => (id === derive.repeated ? of : id)) };
  const shared = [...bearersOf(rows, derive).values()].filter(({ bearers }) => bearers.size > 1);
  const told = shared.map(({ item, bearers }) => `${item}（${[...bearers].join('、')}）`);
  return { value: told.length > 0 ? told.join('；') : undefined, missing: [] };
}
