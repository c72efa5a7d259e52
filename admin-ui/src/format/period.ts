import { formatYuan } from './money';

const PERIOD = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d{2})))?$/;

/** `2024`, `2024-H1`, `2024-Q3`, `2024-07` of a recurring duty as people say it; anything else stays as it is. */
export function formatPeriod(period: string): string {
  const [, year, quarter, half, month] = PERIOD.exec(period) ?? [];
  if (!year) return period;
  if (quarter) return `${year}年第${quarter}季度`;
  if (half) return `${year}年${half === '1' ? '上' : '下'}半年`;
  return month ? `${year}年${Number(month)}月` : `${year}年度`;
}

interface Owed {
  title: string;
  period?: string | null;
  owes?: string | null;
}
/** What is owed: for which period, and how much money of it is still to come. */
export function namedWithPeriod({ title, period, owes }: Owed): string {
  const beside = [period ? formatPeriod(period) : '', owes ? `尚欠 ${formatYuan(owes)} 元` : ''].filter(Boolean);
  return beside.length > 0 ? `${title}（${beside.join('，')}）` : title;
}
