import type { Context } from 'koa';
import { inspect } from '../../../read/inspect';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { file } from '../commands/file';
import { giveBack } from '../commands/return';
import { update } from '../commands/update';
import { besideReturn } from '../services/beside';
import { listing } from '../services/listing';

export default {
  find: list(listing),
  findOne: async (ctx: Context) => {
    const row = await oneOf(ctx, listing, ctx.params.id);
    await inspect(async (tx) => ({ data: { ...row, ...(await besideReturn(tx, ctx.params.id)) } }))(ctx);
  },
  create: command('progress-report.create', create),
  update: command('progress-report.update', update),
  file: command('progress-report.file', file),
  return: command('progress-report.return', giveBack),
};
