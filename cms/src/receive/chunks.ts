/** A body as it arrives. Whoever sends it slowly, stops or goes away does not keep the server waiting. */
import type { Context } from 'koa';
import { BadInput, Refusal } from '../write/errors';

const SECOND = 1000;
/** In all, and between two pieces. */
export interface Patience {
  whole: number;
  pause: number;
}
export const FOR_TEXT: Patience = { whole: 20 * SECOND, pause: 10 * SECOND };
/** 50 MB over a line of 2 Mbit/s take three and a half minutes. */
export const FOR_FILES: Patience = { whole: 240 * SECOND, pause: 10 * SECOND };

export const unreadable = (message: string, field = 'body'): BadInput => new BadInput([{ field, message }]);

export function tooLarge(message: string, field = 'body'): Refusal {
  return new Refusal(413, 'TooLarge', `${message}。`, { errors: [{ field, message }] });
}

export async function* chunksOf(ctx: Context, { whole, pause }: Patience): AsyncGenerator<Buffer> {
  const end = Date.now() + whole;
  // left to itself the iterator would close the connection over which the refusal is still to be told
  const source = ctx.req.iterator({ destroyOnReturn: false });
  for (;;) {
    const next = await inTime(ctx, source.next(), Math.min(pause, end - Date.now()));
    if (next.done) break;
    yield next.value as Buffer;
  }
  if (!ctx.req.complete) throw unreadable('内容没有传完');
}

async function inTime<T>(ctx: Context, arrival: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal(408, 'Timeout', '内容传得太慢，连接已断开，请重试。')), limit);
  });
  try {
    return await Promise.race([arrival, late]);
  } catch (error) {
    ctx.set('Connection', 'close');
    throw error instanceof Refusal ? error : unreadable('内容没有传完');
  } finally {
    clearTimeout(timer);
  }
}
