/** Project numbers run per jurisdiction and year without doubles: the jurisdiction's row is held while one is taken. */
import type { Tx } from '../../write/tx';

const DIGITS = 4;

export async function nextNumber(tx: Tx, year: string): Promise<string> {
  const { jurisdictionId, jurisdictionCode } = tx.actor;
  await tx.trx('jurisdictions').where({ id: jurisdictionId }).forUpdate().first('id');
  const prefix = `${jurisdictionCode.toUpperCase()}-${year}-`;
  // as numbers: the text …-9999 is larger than …-10000
  const last = await tx
    .trx('projects')
    .where({ jurisdiction_id: jurisdictionId })
    .where('number', 'like', `${prefix}%`)
    .orderByRaw('length(number) desc, number desc')
    .first('number');
  const count = last ? Number(String(last.number).slice(prefix.length)) : 0;
  return prefix + String(count + 1).padStart(DIGITS, '0');
}
