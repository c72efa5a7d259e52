/** Accounts as rows: written here only, by the first start and by the administrator's commands. */
import type { Knex } from 'knex';
import { hashPassword } from '../access/password';
import type { Role } from '../access/roles';
import { type Inserted, insertRow } from './rows';

export interface NewAccount {
  username: string;
  displayName: string;
  email?: string;
  password: string;
  role: Role;
  departmentId?: number;
  mustChangePassword: boolean;
}

export async function insertAccount(trx: Knex.Transaction, account: NewAccount): Promise<Inserted> {
  const username = account.username.toLowerCase();
  const inserted = await insertRow(trx, 'up_users', {
    username,
    email: (account.email ?? `${username}@guicheng.invalid`).toLowerCase(),
    provider: 'local',
    password: await hashPassword(account.password),
    confirmed: true,
    blocked: false,
    display_name: account.displayName,
    department_id: account.departmentId ?? null,
    must_change_password: account.mustChangePassword,
    failed_logins: 0,
  });
  await trx('up_users_role_lnk').insert({ user_id: inserted.id, role_id: await roleId(trx, account.role) });
  return inserted;
}

export async function roleId(trx: Knex.Transaction, type: Role): Promise<number> {
  const role = await trx('up_roles').where({ type }).first('id');
  return Number(role.id);
}

/** Ends the sessions of an account at once; `except` keeps the one in use. */
export async function endSessions(trx: Knex.Transaction, userId: number, except?: string): Promise<void> {
  const query = trx('strapi_sessions').where({ user_id: String(userId), origin: 'users-permissions' });
  if (except) query.whereNot('session_id', except);
  await query.del();
}
