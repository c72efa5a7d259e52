/** One case as a workbook: the bundle that goes to whoever decides, with its papers, what was stated and who said what. */
import type { Context } from 'koa';
import { readCase } from '../../../../cases/work';
import { handOver, placeOf, takenBy } from '../../../../export/hand-over';
import { MOST_ROWS } from '../../../../export/list-workbook';
import { pageLayout, type Section } from '../../../../export/pages';
import type { Place } from '../../../../export/sheet';
import { statedSections } from '../../../../export/stated-table';
import { ask } from '../../../../read/inspect';
import { everyOf, type Row } from '../../../../read/query';
import { toXlsx } from '../../../../spreadsheet/write-xlsx';
import { asksForPapers, filesOf } from '../../../material/services/bundle';
import { materials } from '../../../material/services/listing';
import { caseView } from '../case-view';
import { paperSections, papersAsked } from './papers';
import { statedInCase } from './stated';
import { type CaseView, caseSection, headOf } from './steps';

/** Papers belong to the project; those of a plan's case to the case. */
function papersOf(ctx: Context, { documentId, project }: CaseView): Promise<Row[]> {
  const filters = project ? { project: { $eq: project.documentId } } : { case: { $eq: documentId } };
  return everyOf(ctx, materials, { filters, sort: 'createdAt:asc' }, MOST_ROWS);
}

const pagesOf = (view: CaseView, papers: Row[], place: Place): [name: string, sections: Section[]][] => [
  ['应交材料', paperSections(view, papers)],
  ['办理经过', [caseSection(view)]],
  ['办理内容', statedInCase(view, place)],
  ['申报内容', statedSections(view.projectFacts, place)],
];

export async function handOverCase(ctx: Context): Promise<void> {
  const withPapers = asksForPapers(ctx.query);
  const view = await ask(ctx, async (tx) => caseView(tx, await readCase(tx, String(ctx.params.id))));
  const place = await placeOf(ctx);
  const about = view.project?.name ?? `${view.plan?.year ?? ''}年度计划`;
  const note = `${headOf(view)}；${takenBy(ctx)}`;
  const papers = await papersOf(ctx, view);
  const pages = pagesOf(view, papers, place);
  const layouts = pages.map(([name, sections]) =>
    pageLayout({ name, title: `${about} · ${view.procedure.title}`, note, sections, empty: '没有记录。' }),
  );
  const ids = { entityId: view.documentId, project: view.project?.documentId };
  const asked = papersAsked(view);
  const handedIn = papers.filter(({ kind }) => asked.has(String(kind)));
  const files = withPapers ? await filesOf(handedIn, place) : undefined;
  const title = `办件资料 ${view.procedure.title} ${about}`;
  await handOver(ctx, { title, content: await toXlsx(...layouts), files, what: { list: '办件资料' }, ...ids });
}
