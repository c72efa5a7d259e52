import type { Context } from 'koa';
import { ask } from '../../../read/inspect';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { create } from '../commands/create';
import { findDownload, send } from '../services/download';
import { materials } from '../services/listing';

export default {
  find: list(materials),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, materials, ctx.params.id), meta: {} }),
  file: async (ctx: Context) => send(ctx, await ask(ctx, findDownload)),
  create: command('material.create', create),
};
