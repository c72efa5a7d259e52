/** Nothing is shipped that can log in: the first start makes one administrator, with a password of this installation. */
import { faultOfPassword, newPassword } from '../access/password';
import { insertAccount } from '../write/accounts';
import { appendAudit } from '../write/audit';
import { lockFor } from '../write/dialect';
import { inTransaction } from '../write/transaction';
import { CannotStart } from './circumstances';
import { nowStamp } from './clock';

let generated: string | undefined;

/** The password of all demo accounts: given, or made up once for this start. */
export function demoPassword(): string {
  generated ??= newPassword();
  return process.env.DEMO_PASSWORD || generated;
}

export async function firstAdministrator(isDemo: boolean): Promise<{ isFirst: boolean; lines: string[] }> {
  const username = (process.env.ADMIN_USERNAME || 'admin').toLowerCase();
  const given = isDemo ? demoPassword() : process.env.ADMIN_PASSWORD;
  const password = given || newPassword();
  const isFirst = await inTransaction(async (trx) => {
    await lockFor(trx, 'administrator');
    if (await trx('up_users').first('id')) return false;
    const fault = isDemo ? undefined : faultOfPassword(password, username);
    if (fault) throw new CannotStart(`ADMIN_PASSWORD 不合要求：${fault}。`);
    const { documentId } = await insertAccount(trx, {
      username,
      displayName: '系统管理员',
      password,
      role: 'administrator',
      mustChangePassword: !given,
    });
    const fact = {
      action: 'user.create',
      result: 'done' as const,
      entity: 'user',
      entityId: documentId,
      after: { username, role: 'administrator' },
    };
    await appendAudit(trx, fact, { at: nowStamp(), requestId: 'start', address: 'console', userName: 'start' });
    return true;
  });
  if (!isFirst) return { isFirst, lines: [] };
  if (isDemo) return { isFirst, lines: [`演示账号的密码：${password}`, `系统管理员账号：${username}`] };
  const shown = given ? '（密码即 ADMIN_PASSWORD）' : `密码：${password}（只显示这一次，首次登录须修改）`;
  return { isFirst, lines: [`系统管理员账号：${username} ${shown}`] };
}

/** The demo's own password is taken as it was given, even a weak one; never in production. */
export function isDemoPassword(password: string): boolean {
  return process.env.NODE_ENV !== 'production' && password === (process.env.DEMO_PASSWORD || generated);
}
