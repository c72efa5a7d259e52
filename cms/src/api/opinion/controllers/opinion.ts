import type { Context } from 'koa';
import { listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { issueOpinion } from '../commands/issue';
import { dressed } from '../services/dressed';
import { opinions } from '../services/listing';

export default {
  async find(ctx: Context) {
    const page = await listOf(ctx, opinions);
    ctx.body = { ...page, data: dressed(ctx, page.data) };
  },
  async findOne(ctx: Context) {
    const [data] = dressed(ctx, [await oneOf(ctx, opinions, ctx.params.id)]);
    ctx.body = { data, meta: {} };
  },
  issue: command('opinion.issue', issueOpinion),
};
