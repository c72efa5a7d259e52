/** What a case page needs beside the case itself: names of people who acted, and which papers are there. */
import type { OpinionRow } from '../../../dossier/rows';
import type { Tx } from '../../../write/tx';

export interface CasePeople {
  [userId: number]: string;
}

export function namesOf(tx: Tx, opinions: OpinionRow[]): Promise<CasePeople> {
  return peopleOf(
    tx,
    opinions.map(({ issued_by_id }) => issued_by_id),
  );
}

export async function peopleOf(tx: Tx, asked: (number | null)[]): Promise<CasePeople> {
  const ids = asked.filter((id) => id !== null);
  const users = await tx
    .trx('up_users')
    .whereIn('id', [...new Set(ids)])
    .select('id', 'display_name', 'username');
  return Object.fromEntries(users.map((user) => [user.id, user.display_name ?? user.username]));
}
