import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { database } from '../../../read/database';
import { int, json, text } from '../../../read/fields';
import { type Listing, listOf, oneOf } from '../../../read/query';
import { verifyChain } from '../services/verify';

const AUDIT_ENTRIES: Listing = {
  table: 'audit_entries',
  fields: {
    seq: int(),
    at: text(),
    userName: text(),
    role: text(),
    department: text(),
    address: text(),
    action: text(),
    result: text(),
    entity: text(),
    entityId: text(),
    project: text(),
    before: json(),
    after: json(),
    rulebookVersion: text(),
    findings: json(),
    overrides: json(),
    requestId: text(),
    prev: text(),
    hash: text(),
  },
  sort: '-seq',
  search: ['userName', 'department', 'action', 'entity'],
  unscoped: true,
  always: (query, ctx) => withinReach(query, actorOf(ctx), 'audit_entries.jurisdiction_id'),
};

export default {
  find: (ctx: Context) => listOf(ctx, AUDIT_ENTRIES),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, AUDIT_ENTRIES, ctx.params.id) }),
  verify: async () => ({ data: await verifyChain(database()) }),
};
