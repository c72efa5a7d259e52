/** One year's plan as the API shows it: entries the person may see, sums of all, and what was moved. */
import { applyScope, scopeOf } from '../../../access/scope';
import type { PlanRow } from '../../../dossier/rows';
import { fenText, fromJson, toDate, toFen } from '../../../write/columns';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { planCases } from './plan-cases';

interface EntryRow {
  documentId: string;
  amount: unknown;
  state: string;
  kind: string;
  source: string;
  listedOn: unknown;
  override: unknown;
  version: number;
  project: string;
  projectName: string;
  projectNumber: string;
  stage: string;
  department: string;
  departmentName: string;
}

async function entriesOf(tx: Tx, planId: unknown): Promise<EntryRow[]> {
  const query = tx
    .trx('plan_entries')
    .join('projects as p', 'p.id', 'plan_entries.project_id')
    .join('departments as d', 'd.id', 'plan_entries.department_id')
    .where('plan_entries.plan_id', planId as number)
    .orderBy('plan_entries.id')
    .select({
      documentId: 'plan_entries.document_id',
      amount: 'plan_entries.amount',
      state: 'plan_entries.state',
      kind: 'plan_entries.kind',
      source: 'plan_entries.source',
      listedOn: 'plan_entries.listed_on',
      override: 'plan_entries.override',
      version: 'plan_entries.version',
      project: 'p.document_id',
      projectName: 'p.name',
      projectNumber: 'p.number',
      stage: 'p.stage',
      department: 'd.document_id',
      departmentName: 'd.name',
    });
  applyScope(query, scopeOf(tx.actor), 'plan_entries');
  return query;
}

const shown = (entry: EntryRow) => ({
  documentId: entry.documentId,
  amount: fenText(entry.amount),
  state: entry.state,
  kind: entry.kind,
  source: entry.source,
  listedOn: toDate(entry.listedOn),
  override: fromJson(entry.override, null),
  version: entry.version,
  project: { documentId: entry.project, name: entry.projectName, number: entry.projectNumber, stage: entry.stage },
  department: { documentId: entry.department, name: entry.departmentName },
});

async function sumsOf(tx: Tx, planId: unknown, total: unknown) {
  const rows = (await tx
    .trx('plan_entries')
    .where({ plan_id: planId as number })
    .groupBy('state')
    .select('state')
    .sum({ amount: 'amount' })
    .count({ count: '*' })) as { state: string; amount: unknown; count: unknown }[];
  const of = (state: string) => rows.find((row) => row.state === state);
  const amount = (state: string): number => toFen(of(state)?.amount);
  const count = (state: string): number => Number(of(state)?.count ?? 0);
  const planned = amount('draft') + amount('listed');
  return {
    draft: { amount: fenText(amount('draft')), count: count('draft') },
    listed: { amount: fenText(amount('listed')), count: count('listed') },
    freed: { amount: fenText(amount('postponed') + amount('ended')), count: count('postponed') + count('ended') },
    planned: fenText(planned),
    remaining: total === null ? null : fenText(toFen(total) - planned),
  };
}

async function movesOf(tx: Tx, planId: unknown) {
  const rows = await tx
    .trx('reallocations as r')
    .join('plan_entries as f', 'f.id', 'r.from_entry_id')
    .join('projects as fp', 'fp.id', 'f.project_id')
    .join('plan_entries as t', 't.id', 'r.to_entry_id')
    .join('projects as tp', 'tp.id', 't.project_id')
    .where('r.plan_id', planId as number)
    .orderBy('r.id')
    .select({
      id: 'r.document_id',
      amount: 'r.amount',
      on: 'r.on',
      reason: 'r.reason',
      from: 'fp.name',
      to: 'tp.name',
    });
  return rows.map(({ id, amount, on, ...row }) => ({
    documentId: id,
    amount: fenText(amount),
    on: toDate(on),
    ...row,
  }));
}

export async function planView(tx: Tx, documentId: unknown) {
  const row = await rowOf(tx.trx, 'annual_plans', String(documentId ?? ''), scopeOf(tx.actor));
  const isWhole = tx.actor.role !== 'applicant';
  return {
    documentId: row.document_id,
    year: row.year,
    state: row.state,
    totalBudget: row.total_budget === null ? null : fenText(row.total_budget),
    calledOn: toDate(row.called_on),
    compiledOn: toDate(row.compiled_on),
    finalisedOn: toDate(row.finalised_on),
    version: row.version,
    entries: (await entriesOf(tx, row.id)).map(shown),
    sums: await sumsOf(tx, row.id, row.total_budget),
    reallocations: isWhole ? await movesOf(tx, row.id) : [],
    ...(isWhole ? await planCases(tx, row as unknown as PlanRow) : { cases: [], actions: [] }),
  };
}
