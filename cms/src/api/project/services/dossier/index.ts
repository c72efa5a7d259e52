/** A project's file as one workbook: what is known of it today, page by page, as far as the person may see it. */
import type { Context } from 'koa';
import { handOver, placeOf, takenBy } from '../../../../export/hand-over';
import { pageLayout } from '../../../../export/pages';
import { ask } from '../../../../read/inspect';
import { toXlsx } from '../../../../spreadsheet/write-xlsx';
import { knownOf } from './known';
import { pagesOf } from './pages';

export async function handOverDossier(ctx: Context): Promise<void> {
  const id = String(ctx.params.id);
  const known = await ask(ctx, (tx) => knownOf(tx, id));
  const place = await placeOf(ctx);
  const { name, number } = known.view;
  const note = `${number}；${takenBy(ctx)}`;
  const pages = await pagesOf(ctx, id, known, place);
  const content = await toXlsx(...pages.map((page) => pageLayout({ ...page, title: `${name} · ${page.name}`, note })));
  const title = `项目档案 ${number} ${name}`;
  await handOver(ctx, { title, content, what: { list: '项目档案' }, entityId: id, project: id });
}
