/** Project numbers run per jurisdiction and year without doubles: the jurisdiction's row is held while one is taken. */
import type { Tx } from '../../../write/tx';

const DIGITS = 4;

export async function nextNumber(tx: Tx, year: string): Promise<string> {
  const { jurisdictionId, jurisdictionCode } = tx.actor;
  await tx.trx('jurisdictions').where({ id: jurisdictionId }).forUpdate().first('id');
  const prefix = `${jurisdictionCode.toUpperCase()}-${year}-`;
  const last = await tx.trx('projects').where('number', 'like', `${prefix}%`).max({ number: 'number' }).first();
  const count = last?.number ? Number(String(last.number).slice(prefix.length)) : 0;
  return prefix + String(count + 1).padStart(DIGITS, '0');
}
