/** One return as it is stored. */
import type { StoredFen, StoredJson } from '../../../dossier/stored';
import { readFen, readJson } from '../../../dossier/stored';
import type { Facts } from '../../../engine/facts';
import type { Counted } from './fields';

export interface ReportRow {
  id: number;
  document_id: string;
  project_id: number;
  year: number;
  quarter: number;
  state: 'draft' | 'filed';
  filed_on: string | null;
  facts: StoredJson;
  invested_year: StoredFen;
  paid_year: StoredFen;
  invested_total: StoredFen;
  paid_total: StoredFen;
  version: number;
}

/** A figure nobody has stated is null. */
export type Stated = { [Key in keyof Counted]: number | null };

export const countedOf = (row: ReportRow): Stated => ({
  investedYear: readFen(row.invested_year),
  paidYear: readFen(row.paid_year),
  investedTotal: readFen(row.invested_total),
  paidTotal: readFen(row.paid_total),
});

export const columnsOf = (counted: Partial<Stated>): Record<string, number | null | undefined> => ({
  invested_year: counted.investedYear,
  paid_year: counted.paidYear,
  invested_total: counted.investedTotal,
  paid_total: counted.paidTotal,
});

/** Remarks of the product on the return itself: not facts of the dictionary. */
const RETURNED = '@returned';
const REASON = '@reason';
export const remark = {
  returned: (words: string) => ({ [RETURNED]: words }),
  reason: (words: string | undefined) => ({ [REASON]: words }),
};

export function factsOf(row: ReportRow): Facts {
  const { [RETURNED]: _returned, [REASON]: _reason, ...facts } = readJson<Facts>(row.facts, {});
  return facts;
}

const remarksOf = (row: ReportRow) => {
  const facts = readJson<Record<string, string | undefined>>(row.facts, {});
  return { returned: facts[RETURNED] ?? null, reason: facts[REASON] ?? null };
};

const text = (value: number | null): string | null => (value === null ? null : String(value));

/** As the API gives it and the audit keeps it. */
export function shown(row: ReportRow) {
  const { investedYear, paidYear, investedTotal, paidTotal } = countedOf(row);
  return {
    year: row.year,
    quarter: row.quarter,
    state: row.state,
    filedOn: row.filed_on,
    facts: factsOf(row),
    ...remarksOf(row),
    investedYear: text(investedYear),
    paidYear: text(paidYear),
    investedTotal: text(investedTotal),
    paidTotal: text(paidTotal),
    version: row.version,
  };
}
