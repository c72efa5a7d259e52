/** Rows of registers and collections as people type them, read by the types of their fields. */
import { COLLECTIONS, factsFrom, REGISTER_FIELDS } from '../../../engine';
import type { Collection } from '../../../engine/collections';
import type { Row } from '../../../engine/dossier';
import type { FactDefinition, FactType } from '../../../engine/facts';
import { isQuantity } from '../../../engine/input/range';
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
  const collection = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
  const columns = Object.entries(collection?.fields ?? REGISTER_FIELDS);
  const defined = columns.map(([id, type]): [string, FactDefinition] => [id, columnOf(id, type, collection)]);
  return new Map([...Object.entries(rulebook.facts), ...defined]);
}

const columnOf = (
  id: string,
  type: FactType,
  { limits = [], signed = [] }: Partial<Collection> = {},
): FactDefinition => ({
  id,
  label: id,
  type,
  source: 'known',
  ...(type === 'date' && { tense: limits.includes(id) ? 'limit' : 'past' }),
  ...(isQuantity(type) && !signed.includes(id) && { least: 0 }),
});
