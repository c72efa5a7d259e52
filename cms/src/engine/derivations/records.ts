/** Derivations from rows: their number, or the sum of one field. */
import type { FactId } from '../facts';
import type { Inquiry, Known } from '../inquiry';
import { own } from '../lookup';
import { addMoney } from '../money';
import { findRows, type RowsWanted } from '../rows';
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
  const values = rows.map((row) => own(row, derive.field)).filter((value) => typeof value === 'number');
  if (values.length < rows.length) return { value: undefined, missing: [of] };
  const whole = values.every(Number.isSafeInteger);
  return { value: whole ? addMoney(...values) : values.reduce((sum, value) => sum + value, 0), missing: [] };
}
