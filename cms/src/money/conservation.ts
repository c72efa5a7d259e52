/**
 * Whether the sums of every project still equal its rows: budget rows, contracts, payments. One statement, so that it
 * sees one moment. An ended contract counts with what was paid under it.
 */
import type { Knex } from 'knex';
import { toFen } from '../write/columns';

export interface Difference {
  project: { documentId: string; number: string; name: string };
  kept: Record<'budget' | 'contracted' | 'paid', string>;
  counted: Record<'budget' | 'contracted' | 'paid', string>;
}
export interface Conservation {
  projects: number;
  intact: boolean;
  differences: Difference[];
}

const COUNTED = {
  budget: '(SELECT COALESCE(SUM(b.amount), 0) FROM budgets b WHERE b.project_id = p.id)',
  contracted: `(SELECT COALESCE(SUM(CASE WHEN c.state = 'ended'
      THEN (SELECT COALESCE(SUM(y.amount), 0) FROM payments y WHERE y.contract_id = c.id)
      ELSE c.amount END), 0) FROM contracts c WHERE c.project_id = p.id)`,
  paid: '(SELECT COALESCE(SUM(y.amount), 0) FROM payments y WHERE y.project_id = p.id)',
};
const SUMS = ['budget', 'contracted', 'paid'] as const;

const three = (row: Record<string, unknown>, prefix: string) => ({
  budget: String(toFen(row[`${prefix}_budget`])),
  contracted: String(toFen(row[`${prefix}_contracted`])),
  paid: String(toFen(row[`${prefix}_paid`])),
});

export async function conservationOf(database: Knex, jurisdictionId: number): Promise<Conservation> {
  const rows: Record<string, unknown>[] = await database('projects as p')
    .leftJoin('ledgers as l', 'l.project_id', 'p.id')
    .where('p.jurisdiction_id', jurisdictionId)
    .select({ documentId: 'p.document_id', number: 'p.number', name: 'p.name' })
    .select(SUMS.map((sum) => database.raw(`COALESCE(l.${sum}, 0) AS kept_${sum}`)))
    .select(SUMS.map((sum) => database.raw(`${COUNTED[sum]} AS counted_${sum}`)));
  const differences = rows
    .map((row) => ({
      project: { documentId: String(row.documentId), number: String(row.number), name: String(row.name) },
      kept: three(row, 'kept'),
      counted: three(row, 'counted'),
    }))
    .filter(({ kept, counted }) => SUMS.some((sum) => kept[sum] !== counted[sum]));
  return { projects: rows.length, intact: differences.length === 0, differences };
}
