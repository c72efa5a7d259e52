import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { worded } from '../../../export/sheet';
import { byRegulation, byTable, LEVELS } from '../../../export/words';
import { date, int, json, text } from '../../../read/fields';
import { list } from '../../../read/list';
import { type Listing, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { createJurisdiction } from '../commands/create';
import { updateJurisdiction } from '../commands/update';

export const JURISDICTIONS: Listing = {
  table: 'jurisdictions',
  fields: {
    code: text(),
    name: text(),
    level: text(),
    rulebook: text(),
    effectiveFrom: date(),
    readings: json(),
    version: int(),
  },
  sort: 'code',
  search: ['name', 'code'],
  unscoped: true,
  always: (query, ctx) => withinReach(query, actorOf(ctx), 'jurisdictions.id'),
  sheet: {
    title: '辖区',
    columns: {
      name: '辖区',
      code: '代码',
      level: worded('层级', byTable(LEVELS)),
      rulebook: worded('办法', byRegulation),
      effectiveFrom: '施行日期',
    },
  },
};

export default {
  find: list(JURISDICTIONS),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, JURISDICTIONS, ctx.params.id) }),
  create: command('jurisdiction.create', createJurisdiction),
  update: command('jurisdiction.update', updateJurisdiction),
};
