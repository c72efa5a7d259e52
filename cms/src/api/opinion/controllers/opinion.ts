import type { Context } from 'koa';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { issueOpinion } from '../commands/issue';
import { opinions } from '../services/listing';

export default {
  find: list(opinions),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, opinions, ctx.params.id), meta: {} }),
  issue: command('opinion.issue', issueOpinion),
};
