/** The annual plans of a jurisdiction as rows: what duties about calling for, compiling and closing a plan look at. */
import type { Knex } from 'knex';
import type { Row } from '../engine/dossier';
import type { OwnedRow } from './collections';
import { remembered } from './remembered';
import type { PlanRow } from './rows';
import { readFen } from './stored';

const rowOf = (plan: PlanRow): Row => ({
  year: plan.year,
  state: plan.state,
  total: readFen(plan.total_budget),
  calledOn: plan.called_on,
  compiledOn: plan.compiled_on,
  finalisedOn: plan.finalised_on,
});

/** For each owner those of his jurisdiction. */
export async function planRows(trx: Knex, jurisdictions: Map<number, number>): Promise<OwnedRow[]> {
  const ids = [...new Set(jurisdictions.values())];
  if (ids.length === 0) return [];
  const plans = await remembered(
    trx,
    ['annual_plans'],
    ids,
    async (): Promise<PlanRow[]> => trx('annual_plans').whereIn('jurisdiction_id', ids).orderBy('year'),
  );
  return [...jurisdictions].flatMap(([owner, jurisdiction]) =>
    plans
      .filter((plan) => plan.jurisdiction_id === jurisdiction)
      .map((plan) => ({ owner, id: plan.document_id, row: rowOf(plan) })),
  );
}
