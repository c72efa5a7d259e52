/** What the charts draw: ready figures and ready words. A chart fetches nothing, computes no figure and knows no resource. */

/** One reading of the cumulative line; `ratio` is a share (0.5 is 50%), `text` the sentence of the tooltip. */
export interface PacePoint {
  /** ISO date the figure holds for. */
  on: string;
  ratio: number;
  text: string;
}

export interface PaceTarget {
  /** ISO date, inclusive. */
  by: string;
  ratio: number;
  /** `7月30日 50%（第十一条）`. */
  label: string;
}

export interface MonthAmount {
  label: string;
  /** In the unit named in the chart's title. */
  amount: number;
  text: string;
}

export interface PaceWords {
  asOf: string;
  done: string;
  due: string;
  /** What follows a month's number on the axis. */
  month: string;
}
