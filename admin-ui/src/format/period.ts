const PERIOD = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d{2})))?$/;

/** `2024`, `2024-H1`, `2024-Q3`, `2024-07` of a recurring duty as people say it; anything else stays as it is. */
export function formatPeriod(period: string): string {
  const [, year, quarter, half, month] = PERIOD.exec(period) ?? [];
  if (!year) return period;
  if (quarter) return `${year}年第${quarter}季度`;
  if (half) return `${year}年${half === '1' ? '上' : '下'}半年`;
  return month ? `${year}年${Number(month)}月` : `${year}年度`;
}

/** What is owed, and for which period. */
export const namedWithPeriod = ({ title, period }: { title: string; period?: string | null }): string =>
  period ? `${title}（${formatPeriod(period)}）` : title;
