/** Opinions as lists show them: for an official or a party those of his own bodies, for others all they may see. */
import type { Knex } from 'knex';
import type { Context } from 'koa';
import { type Actor, actorOf } from '../../../access/actor';
import { DEPARTMENT, date, flag, int, PLAN, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Roles that act for bodies; leaders and auditors only look. */
const ACTING = ['lead', 'finance', 'cyberspace', 'cryptography', 'reviewer', 'applicant', 'contractor'];

function ownBodies(query: Knex.QueryBuilder, actor: Actor): void {
  if (!ACTING.includes(actor.role)) return;
  query.whereIn('opinions.body', actor.bodies);
  query.where((own) => {
    own.whereNull('opinions.department_id').orWhere('opinions.department_id', actor.departmentId);
  });
}

export const opinions: Listing = {
  table: 'opinions',
  fields: {
    body: text(),
    procedure: text(),
    step: text(),
    rule: text(),
    round: int(),
    consult: flag(),
    state: text(),
    result: text(),
    comment: text(),
    openedOn: date(),
    dueOn: date(),
    issuedOn: date(),
    late: flag(),
    version: int(),
    project: PROJECT,
    plan: PLAN,
    department: DEPARTMENT,
    case: ref('cases', { state: text(), version: int(), rulebookVersion: text() }),
  },
  search: ['project.name', 'project.number'],
  sort: 'dueOn,openedOn',
  nulls: 'last',
  always: (query, ctx: Context) => ownBodies(query, actorOf(ctx)),
};
