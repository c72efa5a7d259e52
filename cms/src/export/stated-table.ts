/** What was stated as a table of two columns, group by group, the label beside the value. */
import type { FactDefinition } from '../engine/facts';
import type { Column } from './columns';
import { factValue, type Stated, wordsOfFact } from './fact-columns';
import type { Section } from './pages';
import type { Place } from './sheet';

export const PAIR: Column[] = [
  { label: '项目', kind: 'text', width: 28, value: (row) => String(row.label) },
  { label: '内容', kind: 'text', width: 60, value: (row) => String(row.value ?? '') },
];
const OTHER_GROUP = '其他';

export const pair = (label: string, value: unknown) => ({ label, value });

/** Only what was stated, in the order of the dictionary. */
export function statedPairs(stated: Stated, definitions: FactDefinition[]) {
  return definitions
    .filter((one) => (factValue(one, stated[one.id]) ?? '') !== '')
    .map((one) => pair(one.label, wordsOfFact(one, stated[one.id])));
}

export function statedSections(stated: Stated, { facts }: Place): Section[] {
  const groups = new Map<string, FactDefinition[]>();
  for (const definition of Object.values(facts)) {
    const group = definition.group ?? OTHER_GROUP;
    groups.set(group, [...(groups.get(group) ?? []), definition]);
  }
  return [...groups]
    .map(([title, definitions]) => ({ title, table: { columns: PAIR, rows: statedPairs(stated, definitions) } }))
    .filter(({ table }) => table.rows.length > 0);
}
