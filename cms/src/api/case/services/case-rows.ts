/** What a case page needs beside the case itself: names of people who acted, and which papers are there. */
import type { OpinionRow } from '../../../dossier/rows';
import type { Tx } from '../../../write/tx';

export interface CasePeople {
  [userId: number]: string;
}

export async function namesOf(tx: Tx, opinions: OpinionRow[]): Promise<CasePeople> {
  const ids = opinions.flatMap((opinion) => (opinion.issued_by_id === null ? [] : [opinion.issued_by_id]));
  const users = await tx
    .trx('up_users')
    .whereIn('id', [...new Set(ids)])
    .select('id', 'display_name', 'username');
  return Object.fromEntries(users.map((user) => [user.id, user.display_name ?? user.username]));
}
