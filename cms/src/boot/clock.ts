/** The only place that reads the clock. Days are those of Asia/Shanghai, which has had no summer time since 1991. */
import { randomUUID } from 'node:crypto';
import type { Context } from 'koa';
import { BadInput } from '../write/errors';

const OFFSET_HOURS = 8;

/** `2026-07-31T10:00:00.123+08:00` */
export function nowStamp(at = new Date()): string {
  const local = new Date(at.getTime() + OFFSET_HOURS * 3_600_000);
  return local.toISOString().replace('Z', `+0${OFFSET_HOURS}:00`);
}

let storyKey: string | undefined;

/** The demo's stories happen on their own days: until they are told, whoever knows the key may say which. */
export function beginStories(): string {
  storyKey = randomUUID();
  return storyKey;
}

export function endStories(): void {
  storyKey = undefined;
}

function maySetTheDay(ctx: Context): boolean {
  if (storyKey !== undefined && ctx.get('X-Story') === storyKey) return true;
  return process.env.CLOCK === 'header' && process.env.NODE_ENV !== 'production';
}

/** The day of a request: the system's, or the one in X-Today where tests and the demo may set it. */
export function todayOf(ctx: Context): string {
  const asked = maySetTheDay(ctx) ? ctx.get('X-Today') : '';
  if (asked === '') return nowStamp().slice(0, 10);
  const day = new Date(`${asked}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== asked) {
    throw new BadInput([{ field: 'X-Today', message: '应为日期，如 2026-07-31' }]);
  }
  return asked;
}
