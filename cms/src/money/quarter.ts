/** A quarter's first and last day, and what it is called. */
import { lastDayOf, makeDate } from '../engine/dates';

export interface Quarter {
  year: number;
  quarter: number;
  from: string;
  to: string;
}

export function quarterOf(year: number, quarter: number): Quarter {
  const last = quarter * 3;
  return {
    year,
    quarter,
    from: makeDate(year, last - 2, 1),
    to: makeDate(year, last, lastDayOf(year, last)),
  };
}

const NAMES = ['一', '二', '三', '四'];

export const quarterLabel = ({ year, quarter, to }: Quarter): string => {
  const [, month, day] = to.split('-').map(Number);
  return `${year}年第${NAMES[quarter - 1]}季度（截至${month}月${day}日）`;
};
