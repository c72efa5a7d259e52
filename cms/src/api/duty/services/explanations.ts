/** What a unit said about a duty it did not fulfil in time. Every explanation is a row; the latest one speaks. */
import { applyScope, scopeOf } from '../../../access/scope';
import { toDate } from '../../../write/columns';
import type { Tx } from '../../../write/tx';
import type { Obligation } from './obligations';

export interface Explanation {
  text: string;
  by: string | null;
  on: string | null;
}

interface Stored {
  rule: string;
  period: string | null;
  project: string | null;
  department: string | null;
  explanation: string;
  on: string;
  by: string | null;
}

const keyOf = (rule: string, about: string | null | undefined, period: string | null | undefined): string =>
  [rule, about ?? '', period ?? ''].join('|');

export async function explanationsSeen(tx: Tx): Promise<(obligation: Obligation) => Explanation | null> {
  const query = tx
    .trx('duties')
    .leftJoin('projects as p', 'p.id', 'duties.project_id')
    .leftJoin('departments as d', 'd.id', 'duties.department_id')
    .leftJoin('up_users as u', 'u.id', 'duties.explained_by_id')
    .orderBy('duties.id')
    .select({
      rule: 'duties.rule',
      period: 'duties.period',
      project: 'p.document_id',
      department: 'd.document_id',
      explanation: 'duties.explanation',
      on: 'duties.explained_on',
      by: 'u.display_name',
    });
  applyScope(query, scopeOf(tx.actor), 'duties');
  const rows = (await query) as Stored[];
  const found = new Map(rows.map((row) => [keyOf(row.rule, row.project ?? row.department, row.period), row]));
  return ({ rule, project, department, period }) => {
    const row = found.get(keyOf(rule, project?.documentId ?? department?.documentId, period));
    return row ? { text: row.explanation, by: row.by, on: toDate(row.on) } : null;
  };
}
