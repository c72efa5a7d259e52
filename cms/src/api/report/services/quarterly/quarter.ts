/** A quarter's first and last day, and what it is called. */
export interface Quarter {
  year: number;
  quarter: number;
  from: string;
  to: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function quarterOf(year: number, quarter: number): Quarter {
  const last = quarter * 3;
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { year, quarter, from: `${year}-${two(last - 2)}-01`, to: `${year}-${two(last)}-${two(days)}` };
}

const NAMES = ['一', '二', '三', '四'];

export const quarterLabel = ({ year, quarter, to }: Quarter): string => {
  const [, month, day] = to.split('-').map(Number);
  return `${year}年第${NAMES[quarter - 1]}季度（截至${month}月${day}日）`;
};
