import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { date, int, json, text } from '../../../read/fields';
import { type Listing, listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { createJurisdiction } from '../commands/create';
import { updateJurisdiction } from '../commands/update';

const JURISDICTIONS: Listing = {
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
};

export default {
  find: (ctx: Context) => listOf(ctx, JURISDICTIONS),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, JURISDICTIONS, ctx.params.id) }),
  create: command('jurisdiction.create', createJurisdiction),
  update: command('jurisdiction.update', updateJurisdiction),
};
