/** What the databases say, as the product says it. */
import { Conflict, Refusal } from './errors';

interface DatabaseError {
  code?: string;
  message?: string;
  constraint?: string;
}

const TRANSIENT = new Set(['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED']);
const UNIQUE = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
const FULL = new Set([
  'SQLITE_FULL',
  'SQLITE_READONLY',
  'SQLITE_IOERR',
  '53100',
  '57P03',
  '08006',
  '08001',
  'ECONNREFUSED',
  // of the disk, where papers lie
  'ENOSPC',
  'EDQUOT',
  'EROFS',
]);
/** Names that the money constraints and the triggers of `boot/guards` carry. */
export const GUARDS = { money: 'guicheng_money_order', kept: 'guicheng_kept' };

export function isTransient(error: unknown): boolean {
  return TRANSIENT.has((error as DatabaseError)?.code ?? '');
}

/** A refusal where the database's answer is one; the error itself otherwise. */
export function translated(error: unknown): unknown {
  if (error instanceof Refusal || typeof error !== 'object' || error === null) return error;
  const { code = '', message = '', constraint = '' } = error as DatabaseError;
  if (message.includes(GUARDS.money) || constraint.includes(GUARDS.money)) {
    return new Refusal(422, 'MoneyInvariant', '累计拨付不得超过合同金额，合同金额不得超过批复预算。');
  }
  if (message.includes(GUARDS.kept)) return new Refusal(422, 'Kept', '记录不可删除或改写。');
  if (UNIQUE.has(code))
    return new Conflict('相同的记录已经存在。', { constraint: constraint || message.replace(/^.*failed: /, '') });
  if (isTransient(error)) return new Conflict('办理的人较多，请稍后重试。');
  if (FULL.has(code)) return new Refusal(503, 'Unavailable', '数据暂时无法保存，请联系系统管理员。');
  return error;
}
