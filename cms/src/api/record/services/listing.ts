import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { DEPARTMENT, date, int, json, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { withoutClosed } from './closed';

export const records: Listing = {
  table: 'records',
  fields: {
    register: text(),
    year: int(),
    recordedOn: date(),
    version: int(),
    facts: json(),
    project: PROJECT,
    department: DEPARTMENT,
    recordedBy: ref('up_users', { displayName: text() }),
  },
  search: ['project.name', 'department.name'],
  sort: '-recordedOn',
  always: (query, ctx: Context) => withoutClosed(query, actorOf(ctx)),
};
