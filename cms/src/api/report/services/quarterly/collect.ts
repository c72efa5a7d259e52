/** The live figures of a quarter: every project meant to report, with its filed return or with what the books say. */
import type { Knex } from 'knex';
import { readFen, readJson } from '../../../../dossier/stored';
import { type Quarter, quarterLabel, quarterOf } from '../../../../money/quarter';
import { budgetOf, hasBudget, paidBetween, paidUpTo } from '../../../../money/sums';
import { toFen } from '../../../../write/columns';
import type { QuarterlyFigures, QuarterlyRow, ReturnText } from './figures';

type Stored = Record<string, unknown>;

const listedIn = (database: Knex, jurisdictionId: number, { year }: Quarter): Knex.QueryBuilder =>
  database('plan_entries as e')
    .join('annual_plans as a', 'a.id', 'e.plan_id')
    .where({ 'e.jurisdiction_id': jurisdictionId, 'e.state': 'listed', 'a.year': year })
    .select('e.project_id');

/** Meant to report: a budget of the year, a place in its plan, or a return filed for the quarter. */
function rowsOf(database: Knex, jurisdictionId: number, quarter: Quarter): Knex.QueryBuilder {
  return database('projects as p')
    .join('departments as d', 'd.id', 'p.department_id')
    .leftJoin('progress_reports as r', (on) => {
      on.on('r.project_id', 'p.id')
        .andOnVal('r.year', quarter.year)
        .andOnVal('r.quarter', quarter.quarter)
        .andOnVal('r.state', 'filed');
    })
    .where('p.jurisdiction_id', jurisdictionId)
    .where((some) => {
      some
        .whereExists(hasBudget(database, quarter.year))
        .orWhereNotNull('r.id')
        .orWhereIn('p.id', listedIn(database, jurisdictionId, quarter));
    })
    .orderBy([{ column: 'd.code' }, { column: 'd.id' }, { column: 'p.number' }])
    .select({ project: 'p.document_id', number: 'p.number', name: 'p.name', stage: 'p.stage' })
    .select({ unit: 'd.document_id', unit_name: 'd.name', filed: 'r.id', facts: 'r.facts' })
    .select(budgetOf(database, { year: quarter.year, day: quarter.to }, 'initial').as('budget'))
    .select(paidUpTo(database, quarter.to).as('paid_total'))
    .select(paidBetween(database, `${quarter.year - 1}-12-31`, quarter.to).as('paid_year'))
    .select({ stated_invested: 'r.invested_total', stated_invested_year: 'r.invested_year' })
    .select({ stated_paid: 'r.paid_total', stated_paid_year: 'r.paid_year' });
}

function textOf(facts: Record<string, unknown>): ReturnText {
  const text = (name: string): string => String(facts[`progress.${name}`] ?? '');
  return {
    procedures: text('procedures'),
    tendering: text('tendering'),
    startedOn: text('startedOn'),
    completedOn: text('completedOn'),
    implementation: text('implementation'),
    current: text('current'),
  };
}

function toRow(row: Stored): QuarterlyRow {
  const filed = row.filed !== null;
  const booked = { paidYear: toFen(row.paid_year), paidTotal: toFen(row.paid_total) };
  const stated = (value: unknown, otherwise: number): number =>
    filed ? (readFen(value as string | null) ?? otherwise) : otherwise;
  return {
    project: { documentId: String(row.project), name: String(row.name), number: String(row.number) },
    department: { documentId: String(row.unit), name: String(row.unit_name) },
    stage: String(row.stage),
    filed,
    text: textOf(readJson<Record<string, unknown>>(row.facts as string, {})),
    amounts: {
      budget: toFen(row.budget),
      investedYear: stated(row.stated_invested_year, booked.paidYear),
      paidYear: stated(row.stated_paid_year, booked.paidYear),
      investedTotal: stated(row.stated_invested, booked.paidTotal),
      paidTotal: stated(row.stated_paid, booked.paidTotal),
    },
    booked,
  };
}

const TITLE = '信息化项目建设季度进度表';

export async function collect(
  database: Knex,
  jurisdictionId: number,
  year: number,
  number: number,
): Promise<QuarterlyFigures> {
  const quarter = quarterOf(year, number);
  const place = await database('jurisdictions').where({ id: jurisdictionId }).first('document_id', 'name');
  const rows: Stored[] = await rowsOf(database, jurisdictionId, quarter);
  return {
    title: `${place.name}${TITLE}`,
    jurisdiction: { documentId: String(place.document_id), name: String(place.name) },
    year,
    quarter: number,
    period: { from: quarter.from, to: quarter.to, label: quarterLabel(quarter) },
    rows: rows.map(toRow),
  };
}
