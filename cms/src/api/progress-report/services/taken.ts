/** A return taken up for a change: its project locked, its row read after. */
import { scopeOf } from '../../../access/scope';
import { type Occasion, occasionById } from '../../../money/occasion';
import { Conflict } from '../../../write/errors';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import type { ReportRow } from './row';

export interface Taken extends Occasion {
  row: ReportRow;
}

export async function take(tx: Tx, documentId: string): Promise<Taken> {
  const seen = await rowOf(tx.trx, 'progress_reports', documentId, scopeOf(tx.actor));
  const occasion = await occasionById(tx, Number(seen.project_id));
  const row = (await tx.trx('progress_reports').where({ id: seen.id }).first()) as ReportRow;
  return { ...occasion, row };
}

const REFUSALS = {
  draft: '此季度进度已报送，不能修改；需更正的请由主管部门退回。',
  filed: '此季度进度尚未报送，不能退回。',
};

export function mustBe({ row }: Taken, state: ReportRow['state']): void {
  if (row.state !== state) throw new Conflict(REFUSALS[state], { state: row.state });
}
