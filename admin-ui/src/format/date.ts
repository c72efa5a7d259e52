import { EMPTY } from './money';

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

/** 2026-07-30, for tables. */
export function formatDate(iso: string | null | undefined): string {
  const match = iso ? ISO.exec(iso) : null;
  return match ? `${match[1]}-${match[2]}-${match[3]}` : EMPTY;
}

/** 2026年7月30日, for sentences. */
export function formatDateLong(iso: string | null | undefined): string {
  const match = iso ? ISO.exec(iso) : null;
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : EMPTY;
}

/** 14:32 of a moment, in the reader's own clock. */
export function formatTime(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}

/** 2026-07-30 14:32, for trails. */
export function formatMoment(iso: string | null | undefined): string {
  if (!iso) return EMPTY;
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return formatDate(iso);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day.join('-')} ${formatTime(moment)}`;
}

/** 14:32 of today, 2026-07-30 14:32 of any other day. */
export function formatMomentShort(moment: Date): string {
  const whole = formatMoment(moment.toISOString());
  return whole.startsWith(browserToday()) ? formatTime(moment) : whole;
}

/** The reader's own day; only a fallback where the server has not said which day it is. */
export function browserToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
