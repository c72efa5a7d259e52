import { z } from 'zod';
import { faultOfPassword, hashPassword, isPassword } from '../../../access/password';
import { endSessions } from '../../../write/accounts';
import type { CommandInput, CommandResult } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { parsed } from '../../../write/input';
import type { Tx } from '../../../write/tx';

export const PasswordChange = z.strictObject({ currentPassword: z.string().max(1024), password: z.string().max(1024) });

export async function changePassword({ trx, actor }: Tx, { body }: CommandInput): Promise<CommandResult> {
  const { currentPassword, password } = parsed(PasswordChange, body);
  const row = await trx('up_users').where({ id: actor.userId }).first('password');
  if (!(await isPassword(currentPassword, row?.password)))
    throw new BadInput([{ field: 'currentPassword', message: '当前密码不正确' }]);
  const fault = password === currentPassword ? '新密码不能与当前密码相同' : faultOfPassword(password, actor.userName);
  if (fault) throw new BadInput([{ field: 'password', message: fault }]);
  const changes = { password: await hashPassword(password), must_change_password: false, updated_at: new Date() };
  await trx('up_users').where({ id: actor.userId }).update(changes);
  await endSessions(trx, actor.userId, actor.sessionId);
  return { data: null, audit: { entity: 'user', entityId: actor.userDocumentId } };
}
