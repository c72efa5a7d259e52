/** Rows of a register or collection that answer a description, with the period they must lie in. */
import type { Row } from './dossier';
import type { FactValue } from './facts';
import type { Inquiry } from './inquiry';
import { own } from './lookup';
import { operators } from './operators';
import { spanOf } from './periods';
import type { Operand, Period, RegisterId, RowFilter } from './rulebook';

export interface RowsWanted {
  where: RowFilter[];
  within?: Period;
  dated?: string;
}
/** undefined rows: nobody said what is recorded, or a fact the description hangs on is unknown. */
export interface RowsFound {
  rows?: Row[];
  missing: string[];
}

const NEVER: RowsFound = { rows: [], missing: [] };

function limitOf(inquiry: Inquiry, operand: Operand): { value: FactValue | undefined; missing: string[] } {
  if ('value' in operand) return { value: operand.value, missing: [] };
  // Another field of the row is there or not; nobody need be asked for it.
  return operand.ofRow ? { value: undefined, missing: [] } : inquiry.known(operand.fact);
}

export function findRows(inquiry: Inquiry, register: RegisterId, wanted: RowsWanted): RowsFound {
  if (!inquiry.dossier.records) return { missing: [register] };
  const all = inquiry.rows(register);
  if (all.length === 0) return NEVER;
  const limits = wanted.where.map(({ operand }) => limitOf(inquiry, operand));
  const span = wanted.within && spanOf(inquiry, wanted.within);
  const missing = [...limits.flatMap((limit) => limit.missing), ...(span?.missing ?? [])];
  if (missing.length > 0) return { missing };
  const answers = (row: Row): boolean =>
    // A field nobody filled in does not answer the description: what is not there is not there.
    wanted.where.every(({ field, operator, operand }, index) => {
      const limit = 'fact' in operand && operand.ofRow ? own(row, operand.fact) : limits[index]?.value;
      return operators[operator](own(row, field), limit) === true;
    });
  const lies = (row: Row): boolean => !span || span.holds(dateOf(row, wanted.dated));
  return { rows: all.filter((row) => answers(row) && lies(row)), missing: [] };
}

export function dateOf(row: Row, dated: string | undefined): string | undefined {
  const date = dated === undefined ? undefined : own(row, dated);
  return typeof date === 'string' && date !== '' ? date.slice(0, 10) : undefined;
}
