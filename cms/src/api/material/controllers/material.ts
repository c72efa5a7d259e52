import { rm } from 'node:fs/promises';
import type { Context } from 'koa';
import { ask } from '../../../read/inspect';
import { list } from '../../../read/list';
import { oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { inputOf } from '../../../write/input';
import { create } from '../commands/create';
import { findDownload, send } from '../services/download';
import { materials } from '../services/listing';

const upload = command('material.create', create);

export default {
  find: list(materials),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, materials, ctx.params.id), meta: {} }),
  file: async (ctx: Context) => send(ctx, await ask(ctx, findDownload)),
  /** The parsed form lies in temporary files: they go, whatever becomes of the command. */
  async create(ctx: Context) {
    try {
      await upload(ctx);
    } finally {
      for (const { filepath } of Object.values(inputOf(ctx).input.files).flat()) await rm(filepath, { force: true });
    }
  },
};
