/**
 * `Idempotency-Key`: the key is written in the same transaction as what it protects, so a repeat either finds the
 * first answer or waits for it. Another body under the same key is refused; a refused request leaves no key.
 */
import type { Knex } from 'knex';
import { Conflict, Refusal } from './errors';
import { newDocumentId } from './rows';

export interface IdempotencyKey {
  key: string;
  userId: number;
  route: string;
  fingerprint: string;
}
export interface Answer {
  status: number;
  body: unknown;
}

/** Takes the key, or gives the answer it got the first time. */
export async function claimKey(trx: Knex.Transaction, claim: IdempotencyKey): Promise<Answer | undefined> {
  const where = { user_id: claim.userId, route: claim.route, key: claim.key };
  const time = new Date();
  const own = { document_id: newDocumentId(), created_at: time, updated_at: time, published_at: time };
  const taken = await trx('idempotency_keys')
    .insert({ ...own, ...where, fingerprint: claim.fingerprint })
    .onConflict(['user_id', 'route', 'key'])
    .ignore()
    .returning('id');
  if (taken.length > 0) return undefined;
  const first = await trx('idempotency_keys').where(where).first();
  if (!first?.status) throw new Conflict('同一请求正在办理，请稍候。');
  if (first.fingerprint !== claim.fingerprint) {
    throw new Refusal(422, 'IdempotencyMismatch', '同一 Idempotency-Key 不能用于内容不同的请求。');
  }
  return { status: Number(first.status), body: JSON.parse(first.body) };
}

export async function keepAnswer(trx: Knex.Transaction, claim: IdempotencyKey, answer: Answer): Promise<void> {
  await trx('idempotency_keys')
    .where({ user_id: claim.userId, route: claim.route, key: claim.key })
    .update({ status: answer.status, body: JSON.stringify(answer.body) });
}

const KEPT_DAYS = 7;

/** At every start: a repeat that comes a week later is a new request. */
export async function forgetOldKeys(trx: Knex.Transaction): Promise<void> {
  const limit = new Date(Date.now() - KEPT_DAYS * 86_400_000);
  await trx('idempotency_keys').where('created_at', '<', limit).del();
}
