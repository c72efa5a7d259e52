/**
 * Facts: everything a rule can ask about. The dictionary (`config/facts.yaml` and a rulebook's own `facts`)
 * is the only place where one is defined; forms, validation, conditions, import and export columns come from it.
 */
import type { Duration } from './duration';
import type { Condition, Period, RegisterId, RowFilter } from './rulebook';

export type FactId = string;

/**
 * money: integer fen · ratio: a number, 0.1 is 10% · count: integer · date: ISO `2026-07-30` · flag: boolean ·
 * choice: one option's value · list: several options' values · text: string.
 */
export const FACT_TYPES = ['text', 'long-text', 'choice', 'list', 'flag', 'money', 'ratio', 'count', 'date'] as const;
export type FactType = (typeof FACT_TYPES)[number];
export type FactValue = string | number | boolean | string[] | null;
/** undefined or null: nobody has stated it. */
export type Facts = Record<FactId, FactValue | undefined>;

/** Lists whose rows belong to a project and may show facts of it beside their own columns. */
export const FACT_LISTS = ['projects', 'plan-entries', 'budgets', 'contracts', 'payments'] as const;
export type FactList = (typeof FACT_LISTS)[number];

/** What a day is: of something that happened (not after today), of something meant, or the last day of something. */
export const TENSES = ['past', 'plan', 'limit'] as const;
export type Tense = (typeof TENSES)[number];

/** A date of something that happened: it cannot be after the day of the question. */
export const isOfPast = ({ type, tense }: Pick<FactDefinition, 'type' | 'tense'>): boolean =>
  type === 'date' && tense === 'past';

export interface FactOption {
  value: string;
  label: string;
  note?: string;
}

export type Derivation =
  | { sum: RegisterId; field: string; where: RowFilter[]; within?: Period; dated?: string }
  | { count: RegisterId; where: RowFilter[]; within?: Period; dated?: string }
  /** One field of the earliest or latest row that answers the description; a day, an amount, a result. */
  | { row: 'first' | 'last'; record: RegisterId; field: string; where: RowFilter[]; within?: Period; dated?: string }
  /** Items of a list that several rows name, each with the rows that do (by the field `by`). */
  | { repeated: RegisterId; field: string; by: string; where: RowFilter[]; within?: Period; dated?: string }
  | { total: FactId[] }
  | { difference: [FactId, FactId] }
  | { ratio: [FactId, FactId] }
  | { largest: FactId[] }
  | { smallest: FactId[] }
  | { latest: FactId[] }
  | { earliest: FactId[] }
  /** The first of these that is known: a day that was put off before the one it was put off from. */
  | { prefer: FactId[] }
  | { months: [FactId, FactId] }
  | { days: [FactId, FactId] }
  | { workdays: [FactId, FactId] }
  /** The last day of a span that starts with a date, by the rules for deadlines. */
  | { ends: { within: Duration; after: FactId } }
  /** A day so much later on the plain calendar; it does not move off a day off. */
  | { shifted: { from: FactId; by: Duration | { months: FactId } } }
  | { holds: Condition };

export interface FactDefinition {
  id: FactId;
  label: string;
  help?: string;
  type: FactType;
  /** Of every date that is not derived. */
  tense?: Tense;
  /** 元 for money; required there. */
  unit?: string;
  options?: FactOption[];
  /** Group of the form: 基本情况, 依据与必要性, 内容与规模, 资金, 数据资源, 安全与密码, 材料 … */
  group?: string;
  /** typed in on a form, known to the product, derived from others. */
  source: 'typed' | 'known' | 'derived';
  /** Where a typed fact is kept: on the project, on the running case, or on a register's row. */
  kept?: 'project' | 'case' | 'record';
  derive?: Derivation;
  maxLength?: number;
  /** The smallest and the largest value of a quantity that may be typed, as the engine keeps it; absent: no bound. */
  least?: number;
  greatest?: number;
  /** No two projects of a jurisdiction may state the same: a code given once. */
  unique?: boolean;
  /** A fact of the project that these lists take along as a column: the share of a level beside the budget. */
  lists?: FactList[];
}
