import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { date, json, PROJECT, text, time } from '../../../read/fields';
import { type Listing, listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { addressedTo } from '../commands/addressed-to';
import { readNotice } from '../commands/read';

export const NOTICES: Listing = {
  table: 'notices',
  fields: {
    event: text(),
    rule: text(),
    body: text(),
    project: PROJECT,
    payload: json(),
    readOn: date(),
    createdAt: time(),
  },
  unscoped: true,
  always: (query, ctx) => addressedTo(query, actorOf(ctx)),
};

export default {
  find: (ctx: Context) => listOf(ctx, NOTICES),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, NOTICES, ctx.params.id) }),
  read: command('notice.read', readNotice),
};
