/** Before a request is answered, what the passing of days has decided is carried out. */
import { randomUUID } from 'node:crypto';
import type { Context, Next } from 'koa';
import { todayOf } from '../boot/clock';
import { letSilenceSpeak } from '../cases/silence';
import { database } from '../read/database';

let running: Promise<void> = Promise.resolve();

/** One at a time: many requests of one morning find the same limits passed. */
function caughtUp(today: string): Promise<void> {
  running = running
    .then(() => letSilenceSpeak(database(), today, randomUUID()))
    .catch((error) => console.error(`· 期满事项未能办结：${String(error)}`));
  return running;
}

export default () => async (ctx: Context, next: Next) => {
  if (ctx.path.startsWith('/api/') && ctx.get('Authorization') !== '') await caughtUp(todayOf(ctx));
  await next();
};
