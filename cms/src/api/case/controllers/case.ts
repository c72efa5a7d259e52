import type { Context } from 'koa';
import { readCase } from '../../../cases/work';
import { inspect } from '../../../read/inspect';
import { listOf } from '../../../read/query';
import { command } from '../../../write/command';
import { actOnCase } from '../commands/act';
import { caseView } from '../services/case-view';
import { checkAct } from '../services/check';
import { cases } from '../services/listing';
import { withTitles } from '../services/titles';

export default {
  async find(ctx: Context) {
    const page = await listOf(ctx, cases);
    ctx.body = { ...page, data: withTitles(ctx, page.data) };
  },
  findOne: inspect(async (tx, { params }) => ({ data: await caseView(tx, await readCase(tx, params.id ?? '')) })),
  act: command('case.act', actOnCase),
  check: inspect(checkAct),
};
