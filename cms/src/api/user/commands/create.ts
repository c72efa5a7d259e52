import { z } from 'zod';
import { faultOfPassword, newPassword } from '../../../access/password';
import { ROLES, type Role } from '../../../access/roles';
import { isDemoPassword } from '../../../boot/first-administrator';
import { insertAccount } from '../../../write/accounts';
import type { CommandInput, CommandResult } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { line } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';
import { departmentWithin } from './reach';

export const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]], '没有这个角色');
export const NewUser = z.strictObject({
  username: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{2,59}$/, '应为3到60个字母、数字、点或连字符'),
  displayName: line(60, '不能为空'),
  email: z.email('应为邮箱地址').optional(),
  password: z.string().optional(),
  role,
  department: z.string('请选择单位'),
});

/** Without a password one is made up, shown in this answer only, and must be changed at the first login. */
export async function createUser(tx: Tx, { body }: CommandInput): Promise<CommandResult> {
  const { department, password: given, ...account } = parsed(NewUser, body);
  const fault = given === undefined || isDemoPassword(given) ? undefined : faultOfPassword(given, account.username);
  if (fault) throw new BadInput([{ field: 'password', message: fault }]);
  const unit = await departmentWithin(tx, department);
  const password = given ?? newPassword();
  const { documentId } = await insertAccount(tx.trx, {
    ...account,
    password,
    departmentId: unit.id,
    mustChangePassword: given === undefined,
  });
  const shown = {
    documentId,
    username: account.username.toLowerCase(),
    displayName: account.displayName,
    role: account.role,
  };
  const data = { ...shown, department: { documentId: department, name: unit.name }, blocked: false, version: 1 };
  return {
    status: 201,
    data,
    once: given === undefined ? { temporaryPassword: password } : undefined,
    audit: { entity: 'user', entityId: documentId, after: { ...shown, department: unit.name } },
  };
}
