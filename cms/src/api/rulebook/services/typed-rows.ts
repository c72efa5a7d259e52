/** Rows of registers and collections as people type them, read by the types of their fields. */
import { COLLECTIONS, factsFrom, REGISTER_FIELDS } from '../../../engine';
import type { Row } from '../../../engine/dossier';
import type { FactDefinition, FactType, FactValue } from '../../../engine/facts';
import type { Rulebook } from '../../../engine/rulebook';
import { namesOf } from '../../../rulebooks/cases/names';
import { BadInput } from '../../../write/errors';

type Records = Record<string, Row[]>;

/** Amounts are in yuan, as among the facts. A register nobody has heard of is refused; a field nobody asks about is kept as it is. */
export function rowsFrom(
  records: Record<string, Record<string, unknown>[]>,
  rulebook: Rulebook,
  today: string,
): Records {
  const { registers } = namesOf(rulebook);
  const unknown = Object.keys(records).filter((name) => !registers.has(name) && !Object.hasOwn(COLLECTIONS, name));
  if (unknown.length > 0)
    throw new BadInput(unknown.map((name) => ({ field: `records.${name}`, message: '办法中没有这个台账' })));
  return Object.fromEntries(
    Object.entries(records).map(([name, rows]) => [
      name,
      rows.map((row, index) =>
        rowFrom(row, { place: `records.${name}.${index}`, fields: fieldsOf(rulebook, name), today }),
      ),
    ]),
  );
}

interface Reading {
  place: string;
  fields: Map<string, FactDefinition>;
  today: string;
}

function rowFrom(row: Record<string, unknown>, { place, fields, today }: Reading): Row {
  const known = Object.fromEntries(Object.entries(row).filter(([field]) => fields.has(field)));
  const { facts, problems } = factsFrom(known, { facts: Object.fromEntries(fields) }, today);
  if (problems.length > 0)
    throw new BadInput(problems.map(({ field, message }) => ({ field: `${place}.${field}`, message })));
  const others = Object.entries(row).filter(([field]) => !fields.has(field));
  return { ...(Object.fromEntries(others) as Record<string, FactValue>), ...facts };
}

/** A field is a column of the collection, one every register has, or a fact of the dictionary. */
function fieldsOf(rulebook: Rulebook, name: string): Map<string, FactDefinition> {
  const columns = Object.hasOwn(COLLECTIONS, name) ? (COLLECTIONS[name]?.fields ?? {}) : REGISTER_FIELDS;
  const limits = Object.hasOwn(COLLECTIONS, name) ? (COLLECTIONS[name]?.limits ?? []) : [];
  const defined = Object.entries(columns).map(([id, type]): [string, FactDefinition] => [
    id,
    { ...columnOf(id, type), ...(type === 'date' && { tense: limits.includes(id) ? 'limit' : 'past' }) },
  ]);
  return new Map([...Object.entries(rulebook.facts), ...defined]);
}

const columnOf = (id: string, type: FactType): FactDefinition => ({ id, label: id, type, source: 'known' });
