/**
 * Name and password. Five failures in a quarter of an hour lock the account, not the address, for half an hour; the
 * counter is in the database. A locked account, a disabled one, a wrong password and an unknown name answer alike.
 */
import { isPassword } from '../../../access/password';
import { ROLES, type Role } from '../../../access/roles';
import { cleanLine } from '../../../engine/text/clean';
import { database } from '../../../read/database';
import { type AuditOrigin, type AuditResult, appendAudit } from '../../../write/audit';
import { toFlag } from '../../../write/columns';
import { Unauthorized } from '../../../write/errors';
import { inTransaction } from '../../../write/transaction';
import { oneAtATime } from './one-at-a-time';

const MINUTE = 60_000;
const LOCK = { failures: 5, within: 15 * MINUTE, lasts: 30 * MINUTE };

export interface Account {
  id: number;
  documentId: string;
  username: string;
  displayName: string;
  role: Role;
  mustChangePassword: boolean;
}
type Row = Record<string, unknown>;

/** The account, or a refusal that tells nothing. Tries on one account run one after the other. */
export async function checkCredentials(identifier: string, password: string, origin: AuditOrigin): Promise<Account> {
  const name = cleanLine(identifier).normalize('NFKC').toLowerCase();
  return oneAtATime(name, async () => {
    const row = await accountRow(name);
    const isLocked = Number(row?.locked_until ?? 0) > Date.now();
    // A locked account is compared with nothing, which takes as long and cannot succeed.
    const isRight = await isPassword(password, isLocked ? undefined : (row?.password as string | undefined));
    if (row && isRight && !toFlag(row.blocked) && Object.hasOwn(ROLES, String(row.role))) {
      await forgetFailures(row);
      return toAccount(row);
    }
    if (row && !isLocked) await countFailure(row);
    await recordSession('auth.login', 'failed', { ...origin, userName: name });
    throw new Unauthorized('用户名或密码不正确，或账号已停用、锁定。');
  });
}

async function accountRow(name: string): Promise<Row | undefined> {
  return database()('up_users')
    .leftJoin('up_users_role_lnk', 'up_users_role_lnk.user_id', 'up_users.id')
    .leftJoin('up_roles', 'up_roles.id', 'up_users_role_lnk.role_id')
    .where('up_users.username', name)
    .orWhere('up_users.email', name)
    .first('up_users.*', { role: 'up_roles.type' });
}

function toAccount(row: Row): Account {
  return {
    id: Number(row.id),
    documentId: String(row.document_id),
    username: String(row.username),
    displayName: String(row.display_name ?? row.username),
    role: row.role as Role,
    mustChangePassword: toFlag(row.must_change_password),
  };
}

/** One statement, so that other instances counting at the same time are not lost. */
async function countFailure({ id }: Row): Promise<void> {
  const now = Date.now();
  const isFresh = 'coalesce(failed_since, 0) > ?';
  await inTransaction(async (trx) => {
    await trx('up_users')
      .where({ id })
      .update({
        failed_logins: trx.raw(`CASE WHEN ${isFresh} THEN failed_logins + 1 ELSE 1 END`, [now - LOCK.within]),
        failed_since: trx.raw(`CASE WHEN ${isFresh} THEN failed_since ELSE ? END`, [now - LOCK.within, now]),
      });
    await trx('up_users')
      .where({ id })
      .where('failed_logins', '>=', LOCK.failures)
      .update({ locked_until: now + LOCK.lasts, failed_logins: 0, failed_since: null });
  });
}

async function forgetFailures({ id, failed_logins: failures, locked_until: locked }: Row): Promise<void> {
  if (!failures && !locked) return;
  await inTransaction((trx) =>
    trx('up_users').where({ id }).update({ failed_logins: 0, failed_since: null, locked_until: null }),
  );
}

export async function recordSession(action: string, result: AuditResult, origin: AuditOrigin): Promise<void> {
  await inTransaction((trx) => appendAudit(trx, { action, result }, origin));
}
