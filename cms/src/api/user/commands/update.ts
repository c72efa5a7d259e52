import { z } from 'zod';
import type { Role } from '../../../access/roles';
import { endSessions, roleId } from '../../../write/accounts';
import type { CommandInput, CommandResult } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { parsed } from '../../../write/input';
import { expectedVersion, type Tx } from '../../../write/tx';
import { NewUser } from './create';
import { accountWithin, departmentWithin } from './reach';

const { displayName, role, department } = NewUser.shape;
export const UserChange = z.strictObject({ displayName, role, department }).partial();

/** A changed role or department ends the account's sessions: what was opened under the old right is closed. */
export async function updateUser(tx: Tx, { params, body }: CommandInput): Promise<CommandResult> {
  const row = await accountWithin(tx, params.id);
  const given = parsed(UserChange, body);
  const unit = given.department === undefined ? undefined : await departmentWithin(tx, given.department);
  const before = { displayName: row.display_name, role: row.role, department: row.unit };
  const after = {
    displayName: given.displayName ?? row.display_name,
    role: given.role ?? row.role,
    department: unit?.name ?? row.unit,
  };
  const changes = { display_name: after.displayName, department_id: unit?.id ?? row.department_id };
  const version = await conditionalUpdate(tx.trx, 'up_users', { id: row.id, version: expectedVersion(tx) }, changes);
  if (given.role) await changeRole(tx, row.id, given.role);
  if (given.role || unit) await endSessions(tx.trx, row.id);
  return {
    data: { documentId: params.id, username: row.username, ...after, version },
    audit: { entity: 'user', entityId: params.id, before, after },
  };
}

async function changeRole({ trx }: Tx, userId: number, role: Role): Promise<void> {
  await trx('up_users_role_lnk')
    .where({ user_id: userId })
    .update({ role_id: await roleId(trx, role) });
}
