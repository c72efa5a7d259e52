import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { flag, int, json, ref, text } from '../../../read/fields';
import { type Listing, listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { createDepartment } from '../commands/create';
import { updateDepartment } from '../commands/update';

const DEPARTMENTS: Listing = {
  table: 'departments',
  fields: {
    code: text(),
    name: text(),
    kind: text(),
    isLowerLevel: flag(),
    phone: text(),
    bodies: json(),
    jurisdiction: ref('jurisdictions', { code: text(), name: text() }),
    version: int(),
  },
  sort: 'code',
  search: ['name', 'code'],
  unscoped: true,
  always: (query, ctx) => withinReach(query, actorOf(ctx), 'departments.jurisdiction_id'),
};

export default {
  find: (ctx: Context) => listOf(ctx, DEPARTMENTS),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, DEPARTMENTS, ctx.params.id) }),
  create: command('department.create', createDepartment),
  update: command('department.update', updateDepartment),
};
