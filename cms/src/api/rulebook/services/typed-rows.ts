/** Rows of registers and collections as people type them, read by the types of their fields. */
import { COLLECTIONS, factsFrom, REGISTER_FIELDS } from '../../../engine';
import type { Row } from '../../../engine/dossier';
import type { FactDefinition, FactType } from '../../../engine/facts';
import type { Rulebook } from '../../../engine/rulebook';
import { BadInput } from '../../../write/errors';

type Records = Record<string, Row[]>;

/** Amounts are in yuan, as among the facts. Which registers and fields there are was asked before (`unknown-names`). */
export function rowsFrom(
  records: Record<string, Record<string, unknown>[]>,
  rulebook: Rulebook,
  today: string,
): Records {
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
  const { facts, problems } = factsFrom(row, { facts: Object.fromEntries(fields) }, today);
  if (problems.length > 0)
    throw new BadInput(problems.map(({ field, message }) => ({ field: `${place}.${field}`, message })));
  return facts;
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
