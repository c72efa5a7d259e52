/** A project's file as one workbook: what is known of it today, page by page, as far as the person may see it. */
import type { Context } from 'koa';
import { handOver, placeOf, takenBy } from '../../../../export/hand-over';
import { pageLayout } from '../../../../export/pages';
import { ask } from '../../../../read/inspect';
import { toXlsx } from '../../../../spreadsheet/write-xlsx';
import { asksForPapers, filesOf } from '../../../material/services/bundle';
import { materials } from '../../../material/services/listing';
import { DRAFT, handOverForm } from './form';
import { knownOf } from './known';
import { rowsOf } from './lists';
import { pagesOf } from './pages';

/** `form`: one paper of it that is a form, filled; else all of it, with `format=zip` the papers too. */
export async function handOverDossier(ctx: Context): Promise<void> {
  const id = String(ctx.params.id);
  const { form, ...query } = ctx.query;
  if (form !== undefined) return handOverForm(ctx, id, String(form));
  const withPapers = asksForPapers(query);
  const known = await ask(ctx, (tx) => knownOf(tx, id));
  const place = await placeOf(ctx);
  const { name } = known.view;
  const number = known.view.number ?? DRAFT;
  const note = `${number}；${takenBy(ctx)}`;
  const pages = await pagesOf(ctx, id, known, place);
  const content = await toXlsx(...pages.map((page) => pageLayout({ ...page, title: `${name} · ${page.name}`, note })));
  const files = withPapers ? await filesOf(await rowsOf(ctx, 'material', materials, id), place) : undefined;
  const title = `项目档案 ${number} ${name}`;
  await handOver(ctx, { title, content, files, what: { list: '项目档案' }, entityId: id, project: id });
}
