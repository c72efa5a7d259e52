import type { Context } from 'koa';
import { subjectView } from '../../../cases/subjects/subject-view';
import { inspect } from '../../../read/inspect';
import { listOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { FIELDS, listing } from '../services/listing';

export default {
  find: (ctx: Context) => listOf(ctx, listing),
  findOne: inspect(async (tx, { params }) => ({
    data: await subjectView(tx, { table: listing.table, fields: FIELDS }, params.id),
  })),
  create: command('catalogue.create', create),
};
