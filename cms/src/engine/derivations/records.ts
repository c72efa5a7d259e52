/** Derivations from rows: their number, the sum of one field, or that field of the first or last of them. */
import { exactOf, sumOf } from '../exact';
import type { FactId } from '../facts';
import { computed, type Inquiry, type Known } from '../inquiry';
import { own } from '../lookup';
import { isStated } from '../operators/stated';
import { findRows, inOrder, type RowsWanted } from '../rows';
import type { RegisterId } from '../rulebook';

/** Nobody said what is recorded: the fact itself can still be stated. */
const open = (of: FactId, register: RegisterId, missing: string[]): Known => ({
  value: undefined,
  missing: missing.map((id) => (id === register ? of : id)),
});

export function countRows(inquiry: Inquiry, of: FactId, derive: { count: RegisterId } & RowsWanted): Known {
  const { rows, missing } = findRows(inquiry, derive.count, derive);
  return rows ? { value: rows.length, missing: [] } : open(of, derive.count, missing);
}

/** A row that should count but carries no figure leaves the sum open: it is never taken for nothing. */
export function sumRows(inquiry: Inquiry, of: FactId, derive: { sum: RegisterId; field: string } & RowsWanted): Known {
  const { rows, missing } = findRows(inquiry, derive.sum, derive);
  if (!rows) return open(of, derive.sum, missing);
  const values = rows
    .map((row) => own(row, derive.field))
    .filter((value) => typeof value === 'number' && isStated(value));
  if (values.length < rows.length) return { value: undefined, missing: [of] };
  return computed(sumOf(values.map(exactOf)));
}

type EndRow = { row: 'first' | 'last'; record: RegisterId; field: string } & RowsWanted;
/** Without such a row there is nothing to know; a field left blank in it is for somebody to fill in. */
export function endRow(inquiry: Inquiry, of: FactId, derive: EndRow): Known {
  const { rows, missing } = findRows(inquiry, derive.record, derive);
  if (!rows) return open(of, derive.record, missing);
  const row = inOrder(rows, derive.dated).at(derive.row === 'first' ? 0 : -1);
  const value = row && own(row, derive.field);
  return { value, missing: row && !isStated(value) ? [of] : [] };
}
