/** The pages of a project's file: what was computed for it, and its lists. */
import type { Context } from 'koa';
import type { PageSaid, Section } from '../../../../export/pages';
import type { Place } from '../../../../export/sheet';
import type { Listing } from '../../../../read/query';
import { listing as acceptances } from '../../../acceptance/services/listing';
import { listing as budgets } from '../../../budget/services/listing';
import { paperSections } from '../../../case/services/dossier/papers';
import { statedInCase } from '../../../case/services/dossier/stated';
import { caseSection } from '../../../case/services/dossier/steps';
import { listing as catalogues } from '../../../catalogue/services/listing';
import { items } from '../../../catalogue-item/services/listing';
import { listing as changes } from '../../../change/services/listing';
import { listing as contracts } from '../../../contract/services/listing';
import { DUTY_FIELDS, dutySheet } from '../../../duty/services/sheet';
import { listing as evaluations } from '../../../evaluation/services/listing';
import { materials } from '../../../material/services/listing';
import { listing as payments } from '../../../payment/services/listing';
import { entries } from '../../../plan-entry/services/listing';
import { listing as reports } from '../../../progress-report/services/listing';
import { records } from '../../../record/services/listing';
import { listing as rectifications } from '../../../rectification/services/listing';
import { historySections } from './history';
import type { Known } from './known';
import { registerSections, rowsOf, sectionOf } from './lists';
import { overview } from './overview';

type Page = Pick<PageSaid, 'name' | 'sections' | 'empty'>;
/** Heading, entity whose right decides, its list. */
type Listed = [title: string, entity: string, listing: Listing];

const MONEY: Listed[] = [
  ['计划项', 'plan-entry', entries],
  ['年度预算', 'budget', budgets],
  ['合同', 'contract', contracts],
  ['拨付', 'payment', payments],
];
const LATER: Listed[] = [
  ['变更', 'change', changes],
  ['验收', 'acceptance', acceptances],
  ['绩效评价', 'evaluation', evaluations],
  ['整改', 'rectification', rectifications],
];
const CATALOGUES: Listed[] = [
  ['信息资源目录', 'catalogue', catalogues],
  ['信息项', 'catalogue-item', items],
];
const PROGRESS: Listed[] = [['季度进度', 'progress-report', reports]];

export async function pagesOf(ctx: Context, id: string, found: Known, place: Place): Promise<Page[]> {
  const { view, cases, duties, history } = found;
  const listed = async (lists: Listed[]): Promise<Section[]> => {
    const sections: Section[] = [];
    for (const [title, entity, listing] of lists) {
      sections.push(...(await sectionOf(title, listing, await rowsOf(ctx, entity, listing, id), place)));
    }
    return sections;
  };
  const papers = await rowsOf(ctx, 'material', materials, id);
  const handedIn = await sectionOf('已提交材料', materials, papers, place);
  const page = (name: string, sections: Section[]): Page => ({ name, sections, empty: '没有记录。' });
  return [
    page('概况', overview(view, place)),
    page('办件', cases.map(caseSection)),
    page(
      '办理内容',
      cases.flatMap((one) => statedInCase(one, place)),
    ),
    page('材料', [...handedIn, ...cases.flatMap((one) => paperSections(one, papers))]),
    page('资金', await listed(MONEY)),
    page('变更验收评价', await listed(LATER)),
    page('进度', await listed(PROGRESS)),
    page('资源目录', await listed(CATALOGUES)),
    page('台账', await registerSections(records, await rowsOf(ctx, 'record', records, id), place)),
    page('义务', await sectionOf('义务', { sheet: dutySheet, fields: DUTY_FIELDS }, duties, place)),
    page('历史', historySections(history, place)),
  ];
}
