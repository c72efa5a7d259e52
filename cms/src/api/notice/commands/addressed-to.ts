import type { Knex } from 'knex';
import type { Actor } from '../../../access/actor';
import { scopeOf, withoutDrafts } from '../../../access/scope';

/**
 * A notice is for a department, or for a function wherever it is performed. One for the applicant or contractor always
 * names the department, since many perform that function. Leaders and auditors see all of their jurisdiction.
 */
export function addressedTo(query: Knex.QueryBuilder, actor: Actor): void {
  const { role, bodies, departmentId, jurisdictionId } = actor;
  query.where('notices.jurisdiction_id', jurisdictionId);
  if (role === 'leader' || role === 'auditor') {
    withoutDrafts(query, scopeOf(actor), 'notices', 'notices');
    return;
  }
  const shared = bodies.filter((body) => body !== 'applicant' && body !== 'contractor');
  query.where((either) => {
    either
      .where('notices.department_id', departmentId)
      .orWhere((open) => void open.whereNull('notices.department_id').whereIn('notices.body', shared));
  });
}
