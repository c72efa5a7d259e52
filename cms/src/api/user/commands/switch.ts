import { endSessions } from '../../../write/accounts';
import { toFlag } from '../../../write/columns';
import type { CommandInput, CommandResult } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { expectedVersion, type Tx } from '../../../write/tx';
import { accountWithin } from './reach';

export async function disableUser(tx: Tx, input: CommandInput): Promise<CommandResult> {
  return switchUser(tx, input, true);
}

/** Also lifts a lock that failed logins brought about. */
export async function enableUser(tx: Tx, input: CommandInput): Promise<CommandResult> {
  return switchUser(tx, input, false);
}

async function switchUser(tx: Tx, { params }: CommandInput, blocked: boolean): Promise<CommandResult> {
  const row = await accountWithin(tx, params.id);
  const changes = { blocked, failed_logins: 0, failed_since: null, locked_until: null };
  const version = await conditionalUpdate(tx.trx, 'up_users', { id: row.id, version: expectedVersion(tx) }, changes);
  if (blocked) await endSessions(tx.trx, row.id);
  const audit = { entity: 'user', entityId: params.id, before: { blocked: toFlag(row.blocked) }, after: { blocked } };
  return { data: { documentId: params.id, username: row.username, blocked, version }, audit };
}
