/** What the books and the earlier returns say of a project by the end of a quarter. */
import type { Knex } from 'knex';
import { type Quarter, quarterOf } from '../../../money/quarter';
import { toFen } from '../../../write/columns';
import type { ReportRow } from './row';

export interface Booked {
  paidYear: number;
  paidTotal: number;
}

export async function bookedBy(database: Knex, projectId: number, { year, to }: Quarter): Promise<Booked> {
  const row = await database('payments')
    .where({ project_id: projectId })
    .where('paid_on', '<=', to)
    .first({ paid_total: database.raw('SUM(amount)') })
    .select(database.raw('SUM(CASE WHEN paid_on >= ? THEN amount ELSE 0 END) AS paid_year', [`${year}-01-01`]));
  return { paidYear: toFen(row?.paid_year), paidTotal: toFen(row?.paid_total) };
}

/** The youngest filed return before this quarter. */
export async function previousOf(
  database: Knex,
  projectId: number,
  { year, quarter }: Pick<Quarter, 'year' | 'quarter'>,
): Promise<ReportRow | null> {
  const row = await database('progress_reports')
    .where({ project_id: projectId, state: 'filed' })
    .where((before) => {
      before.where('year', '<', year).orWhere((same) => {
        same.where({ year }).where('quarter', '<', quarter);
      });
    })
    .orderBy([
      { column: 'year', order: 'desc' },
      { column: 'quarter', order: 'desc' },
    ])
    .first();
  return (row as ReportRow | undefined) ?? null;
}

export interface Beside {
  quarter: Quarter;
  booked: Booked;
  previous: ReportRow | null;
}

export async function besideOf(database: Knex, projectId: number, year: number, quarter: number): Promise<Beside> {
  const span = quarterOf(year, quarter);
  return {
    quarter: span,
    booked: await bookedBy(database, projectId, span),
    previous: await previousOf(database, projectId, span),
  };
}
