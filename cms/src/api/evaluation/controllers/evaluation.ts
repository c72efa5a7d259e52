import { subjectView } from '../../../cases/subjects/subject-view';
import { inspect } from '../../../read/inspect';
import { list } from '../../../read/list';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { FIELDS, listing } from '../services/listing';

export default {
  find: list(listing),
  findOne: inspect(async (tx, { params }) => ({
    data: await subjectView(tx, { table: listing.table, fields: FIELDS }, params.id),
  })),
  create: command('evaluation.create', create),
};
