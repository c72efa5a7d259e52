import { z } from 'zod';
import { faultOfPassword, hashPassword, newPassword } from '../../../access/password';
import { endSessions } from '../../../write/accounts';
import type { CommandInput, CommandResult } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { BadInput } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { expectedVersion, type Tx } from '../../../write/tx';
import { accountWithin } from './reach';

export const PasswordReset = z.strictObject({ password: z.string().optional() });

/** Somebody else's choice of a password is for one login: it must be changed then. All sessions end. */
export async function resetPassword(tx: Tx, { params, body }: CommandInput): Promise<CommandResult> {
  const { password: given } = parsed(PasswordReset, body);
  const row = await accountWithin(tx, params.id);
  const fault = given === undefined ? undefined : faultOfPassword(given, String(row.username));
  if (fault) throw new BadInput([{ field: 'password', message: fault }]);
  const password = given ?? newPassword();
  const changes = {
    password: await hashPassword(password),
    must_change_password: true,
    failed_logins: 0,
    locked_until: null,
  };
  const version = await conditionalUpdate(tx.trx, 'up_users', { id: row.id, version: expectedVersion(tx) }, changes);
  await endSessions(tx.trx, row.id);
  const data = { documentId: params.id, username: row.username, version };
  const once = given === undefined ? { temporaryPassword: password } : undefined;
  return { data, once, audit: { entity: 'user', entityId: params.id } };
}
