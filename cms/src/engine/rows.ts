/** Rows of a register or collection that answer a description, with the period they must lie in. */
import type { Row } from './dossier';
import type { FactValue } from './facts';
import type { Inquiry } from './inquiry';
import { own } from './lookup';
import { operators } from './operators';
import { spanOf } from './periods';
import type { Operand, Period, RegisterId, RowFilter } from './rulebook';
import { allOf, type Truth } from './three-valued';

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
  const description = describe(inquiry, wanted.where);
  const span = wanted.within && spanOf(inquiry, wanted.within);
  const missing = [...description.missing, ...(span?.missing ?? [])];
  if (missing.length > 0) return { missing };
  // A field nobody filled in does not answer the description: what is not there is not there.
  const answers = (row: Row): boolean => description.tests.every((test) => test(row) === true);
  const lies = (row: Row): boolean => !span || span.holds(dateOf(row, wanted.dated));
  return { rows: all.filter((row) => answers(row) && lies(row)), missing: [] };
}

interface Description {
  tests: ((row: Row) => Truth)[];
  /** Facts the description hangs on that nobody has stated. */
  missing: string[];
}

function describe(inquiry: Inquiry, filters: RowFilter[]): Description {
  const limits = filters.map(({ operand }) => limitOf(inquiry, operand));
  return {
    missing: limits.flatMap((limit) => limit.missing),
    tests: filters.map(({ field, operator, operand }, index) => (row) => {
      const limit = 'fact' in operand && operand.ofRow ? own(row, operand.fact) : limits[index]?.value;
      return operators[operator](own(row, field), limit);
    }),
  };
}

/** Does the newest of these rows answer? A field it leaves blank is for somebody to fill in. */
export function newestAnswers(
  inquiry: Inquiry,
  rows: Row[],
  { newest, dated }: { newest: RowFilter[]; dated?: string },
): { holds: Truth; missing: string[] } {
  const row = inOrder(rows, dated).at(-1);
  if (!row) return { holds: false, missing: [] };
  const { tests, missing } = describe(inquiry, newest);
  const truths = tests.map((test) => test(row));
  const blank = newest.flatMap(({ field }, index) => (truths[index] === null ? [field] : []));
  return { holds: allOf(truths), missing: missing.length > 0 ? missing : blank };
}

/** By their day, those of one day as they were entered; a row without a day comes before all. */
export const inOrder = (rows: Row[], dated: string | undefined): Row[] =>
  rows.toSorted((a, b) => {
    const [one = '', other = ''] = [dateOf(a, dated), dateOf(b, dated)];
    return one < other ? -1 : one > other ? 1 : 0;
  });

export function dateOf(row: Row, dated: string | undefined): string | undefined {
  const date = dated === undefined ? undefined : own(row, dated);
  return typeof date === 'string' && date !== '' ? date.slice(0, 10) : undefined;
}
