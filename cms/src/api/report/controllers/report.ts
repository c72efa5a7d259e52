import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { attach, XLSX } from '../../../read/attachment';
import { inspect } from '../../../read/inspect';
import { listOf } from '../../../read/query';
import { command } from '../../../write/command';
import { freeze } from '../commands/freeze';
import { type QuarterlyReport, quarterly } from '../services/quarterly';
import { quarterlyQuestion } from '../services/question';
import { snapshots } from '../services/snapshots';
import { workbookOf } from '../services/workbook';

const asJson = inspect(async (tx, { query }) => ({ data: await quarterly(tx, quarterlyQuestion(query)) }));

export default {
  async quarterly(ctx: Context): Promise<void> {
    await asJson(ctx);
    if (quarterlyQuestion(ctx.query).format === 'json') return;
    const { name, content } = await workbookOf((ctx.body as { data: QuarterlyReport }).data, actorOf(ctx));
    attach(ctx, { filename: name, mime: XLSX, size: content.length }, content);
  },
  snapshots: async (ctx: Context): Promise<void> => {
    ctx.body = await listOf(ctx, snapshots);
  },
  freeze: command('report.freeze', freeze),
};
