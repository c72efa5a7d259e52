/** The quarterly report as figures. Amounts are fen here; the reply adds them in 万元, rounded once, from fen. */
import { inTenThousands } from '../../../../money/fen';
import { ratioOf } from '../../../../money/ratio';

export const AMOUNTS = ['budget', 'investedYear', 'paidYear', 'investedTotal', 'paidTotal'] as const;
export type Amounts = Record<(typeof AMOUNTS)[number], number>;

/** The returns' wording of one project; empty where nothing has been filed. */
export interface ReturnText {
  procedures: string;
  tendering: string;
  startedOn: string;
  completedOn: string;
  implementation: string;
  current: string;
}

export interface QuarterlyRow {
  project: { documentId: string; name: string; number: string };
  department: { documentId: string; name: string };
  stage: string;
  /** A return for this quarter has been filed. */
  filed: boolean;
  text: ReturnText;
  amounts: Amounts;
  /** Payments on the books by the quarter's end, where the return says otherwise. */
  booked: { paidYear: number; paidTotal: number };
}

export interface QuarterlyFigures {
  title: string;
  jurisdiction: { documentId: string; name: string };
  year: number;
  quarter: number;
  period: { from: string; to: string; label: string };
  rows: QuarterlyRow[];
}

export interface Sums {
  amounts: Record<keyof Amounts, string>;
  tenThousands: Record<keyof Amounts, string>;
  ratio: number | null;
}

const NOTHING: Amounts = { budget: 0, investedYear: 0, paidYear: 0, investedTotal: 0, paidTotal: 0 };

export function addUp(rows: { amounts: Amounts }[]): Amounts {
  const sum = { ...NOTHING };
  for (const { amounts } of rows) for (const key of AMOUNTS) sum[key] += amounts[key];
  return sum;
}

const mapAmounts = (amounts: Amounts, show: (fen: number) => string): Record<keyof Amounts, string> => ({
  budget: show(amounts.budget),
  investedYear: show(amounts.investedYear),
  paidYear: show(amounts.paidYear),
  investedTotal: show(amounts.investedTotal),
  paidTotal: show(amounts.paidTotal),
});

export const sumsOf = (amounts: Amounts): Sums => ({
  amounts: mapAmounts(amounts, String),
  tenThousands: mapAmounts(amounts, inTenThousands),
  ratio: ratioOf(amounts.paidYear, amounts.budget),
});
