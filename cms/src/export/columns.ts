/** The columns of a sheet as they are read out of rows: what the listing has, then facts that rows or projects state. */
import { type Field, isReference, type Kind } from '../read/fields';
import type { Row } from '../read/query';
import type { ShownKind, Value } from './cells';
import type { Place, Sheet, SheetColumn } from './sheet';

export interface Column {
  label: string;
  kind: ShownKind;
  value: (row: Row) => Value;
  /** Several rows may tell the same amount (of one project): the total counts it once for each of these. */
  once?: (row: Row) => string;
  /** In characters; as wide as its values unless said. */
  width?: number;
}

export function at(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((found, part) => (found as Row | null | undefined)?.[part], row);
}

/** What is not a field of the listing was added for showing: text, number or flag, as it comes. */
function kindOf(path: string, fields: Record<string, Field>): Kind | undefined {
  const [name = '', part] = path.split('.');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) return undefined;
  if (!isReference(field)) return part === undefined ? field.kind : undefined;
  return field.fields[part ?? '']?.kind;
}

const plain = (value: unknown): Value => {
  if (Array.isArray(value)) return value.join('、');
  return value === undefined || value === null || typeof value === 'object' ? null : (value as Value);
};

function columnOf(path: string, said: SheetColumn, fields: Record<string, Field>, place: Place): Column {
  const kind = kindOf(path, fields);
  const shown = kind === undefined || kind === 'json' ? 'text' : kind;
  if (typeof said === 'string') return { label: said, kind: shown, value: (row) => plain(at(row, path)) };
  const word = (row: Row) => (value: unknown) => said.words(String(value), place, row);
  return {
    label: said.label,
    kind: 'text',
    value: (row) => {
      const found = at(row, path) ?? null;
      if (found === null || found === '') return null;
      return Array.isArray(found) ? found.map(word(row)).join('、') : word(row)(found);
    },
  };
}

export function columnsOf(sheet: Sheet, fields: Record<string, Field>, place: Place): Column[] {
  return Object.entries(sheet.columns).map(([path, said]) => columnOf(path, said, fields, place));
}
