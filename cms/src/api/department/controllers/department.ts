import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { worded } from '../../../export/sheet';
import { byBody } from '../../../export/words';
import { flag, int, json, name, ref, text } from '../../../read/fields';
import { list } from '../../../read/list';
import { type Listing, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { createDepartment } from '../commands/create';
import { updateDepartment } from '../commands/update';

export const DEPARTMENTS: Listing = {
  table: 'departments',
  fields: {
    code: text(),
    name: name(),
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
  sheet: {
    title: '单位',
    columns: {
      name: '单位名称',
      code: '代码',
      bodies: worded('职能', byBody),
      kind: '性质',
      isLowerLevel: '下级单位',
      phone: '电话',
      'jurisdiction.name': '辖区',
    },
  },
};

export default {
  find: list(DEPARTMENTS),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, DEPARTMENTS, ctx.params.id) }),
  create: command('department.create', createDepartment),
  update: command('department.update', updateDepartment),
};
