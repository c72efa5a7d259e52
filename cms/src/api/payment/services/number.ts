import { Conflict } from '../../../write/errors';
import type { Tx } from '../../../write/tx';

/** Worded here; the unique index decides where two come at once. */
export async function mustBeFree(tx: Tx, number: string): Promise<void> {
  const found = await tx.trx('payments').where({ jurisdiction_id: tx.actor.jurisdictionId, number }).first('id');
  if (found) throw new Conflict(`拨付编号“${number}”已经登记过。`, { field: 'number' });
}
