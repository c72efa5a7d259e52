/** Writes one row of the payment book; rows of it never change. */
import type { ProjectRow } from '../../../dossier/rows';
import type { CommandResult } from '../../../write/command';
import { insertRow } from '../../../write/rows';
import type { Tx } from '../../../write/tx';

export interface Booking {
  contractId: number;
  kind: 'payment' | 'refund';
  number: string;
  /** Negative for a refund. */
  amount: number;
  paidOn: string;
  voucher?: string | null;
  reason?: string | null;
  corrects?: { id: number; documentId: string; number: string };
}

export async function book(
  tx: Tx,
  project: ProjectRow,
  booking: Booking,
): Promise<Pick<CommandResult, 'data' | 'audit'>> {
  const { contractId, kind, number, amount, paidOn, corrects } = booking;
  const [voucher, reason] = [booking.voucher || null, booking.reason || null];
  const { documentId } = await insertRow(tx.trx, 'payments', {
    project_id: project.id,
    contract_id: contractId,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    number,
    kind,
    amount,
    paid_on: paidOn,
    recorded_on: tx.today,
    voucher,
    reason,
    corrects_id: corrects?.id ?? null,
  });
  const origin = corrects ? { documentId: corrects.documentId, number: corrects.number } : null;
  const after = {
    number,
    kind,
    amount: String(amount),
    paidOn,
    recordedOn: tx.today,
    voucher,
    reason,
    corrects: origin,
  };
  return {
    data: { documentId, ...after },
    audit: { entity: 'payment', entityId: documentId, project: project.document_id, after },
  };
}
