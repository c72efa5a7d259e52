/** The contract a row of the payment book belongs to: one of the same project, seen by the actor. */
import { scopeOf } from '../../../access/scope';
import type { Occasion } from '../../../money/occasion';
import { BadInput } from '../../../write/errors';
import { rowOf, type Values } from '../../../write/rows';
import type { Tx } from '../../../write/tx';

export async function contractOf(
  tx: Tx,
  { project }: Occasion,
  documentId: string | undefined,
): Promise<Values & { id: number }> {
  if (!documentId) throw new BadInput([{ field: 'contract', message: '请选择合同' }]);
  const contract = await rowOf(tx.trx, 'contracts', documentId, scopeOf(tx.actor));
  if (Number(contract.project_id) === project.id) return contract;
  throw new BadInput([{ field: 'contract', message: '合同不属于此项目' }]);
}
