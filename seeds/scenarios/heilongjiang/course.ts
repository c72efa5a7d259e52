/** The course of a provincial project in Heilongjiang: needs in June, three opinions, the plan in October, two approvals, the government. */
import type { Course, Life } from '../../generators/portfolio';

const RETURNED = '数据共享方案不完整，未说明与省级共享平台的对接，请补正后重新报送。';
/** What sets a project apart from its declaration on, by the turn of its story. */
const TURNS: Record<string, Record<string, unknown>> = {
  intranet: { 'project.intranetBased': true },
  classified: { 'project.securityClass': 'classified' },
  'non-sharing': { 'project.nonSharing': true },
  extension: { 'project.constructionType': 'extension' },
};
export const DECLARATION = {
  'project.constructionType': 'new',
  'project.securityClass': 'unclassified',
  'project.intranetBased': false,
  'project.nonSharing': false,
};

async function submitNeeds({ walk, plot }: Life): Promise<void> {
  await walk.draft({
    ...DECLARATION,
    ...TURNS[plot.turn],
    'project.investmentFirstYear': (plot.amount * 7000).toFixed(2),
    'project.investmentSecondYear': (plot.amount * 3000).toFixed(2),
    'project.investmentLaterYears': '0.00',
  });
  await walk.open('annual-needs');
  await walk.step('annual-needs', 'submit');
}

function reviewNeeds({ walk, plot }: Life): Promise<unknown> {
  if (plot.turn === 'returned')
    return walk.step('annual-needs', 'sharing-review', { result: 'return', comment: RETURNED });
  const late = plot.turn === 'no-cryptography-opinion' ? ['cryptography-review'] : [];
  return walk.through('annual-needs', { stop: ['conclude', ...late] });
}

const RESOURCE = { 'item.shareType': 'general', 'item.provider': '项目建设单位', 'item.updateCycle': 'daily' };

/** A catalogue is begun, filled and only then closed. */
export async function catalogue({ walk, plot }: Pick<Life, 'walk' | 'plot'>): Promise<void> {
  const titled = { system: plot.name, title: `${plot.name}信息资源目录` };
  const made = await walk.begin('catalogue', '/api/catalogues', titled);
  const item = { catalogue: made.documentId, name: '办件记录', facts: RESOURCE };
  await walk.as(walk.part.applicant).post('/api/catalogue-items', item);
  await walk.through('catalogue');
}

async function feasibility(life: Life): Promise<void> {
  const { walk, plot } = life;
  await catalogue(life);
  await walk.open('approval');
  await walk.through('approval', {
    stop: ['approve-feasibility'],
    lines: { 'choose-path': { facts: { 'approval.path': 'standard' } } },
  });
  if (plot.turn !== 'feasibility-pending') await walk.step('approval', 'approve-feasibility');
}

const design = ({ walk }: Life): Promise<unknown> => walk.step('approval', 'submit-design');
const approveDesign = ({ walk }: Life): Promise<unknown> => walk.through('approval', { stop: ['report'] });

export const bidOf = (amount: number): number => Math.round(amount * 0.97 * 100) / 100;

async function purchase({ walk, plot }: Life): Promise<void> {
  await walk.open('procurement');
  await walk.through('procurement', {
    lines: { procure: { facts: { 'award.amount': (bidOf(plot.amount) * 10_000).toFixed(2) } } },
  });
}

async function start({ walk, plot }: Life): Promise<void> {
  await walk.open('construction');
  const completion = { 'project.plannedCompletionOn': `${plot.planYear}-11-30` };
  await walk.through('construction', { stop: ['complete'], lines: { start: { facts: completion } } });
}

async function yearReport({ walk, plot }: Life): Promise<void> {
  await walk.open('performance');
  const year = { 'yearReport.year': plot.planYear };
  await walk.through('performance', { lines: { 'seek-opinions': { facts: year }, submit: { facts: year } } });
}

async function apply({ walk, plot }: Life): Promise<void> {
  await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}竣工验收` });
  await walk.through('acceptance', { stop: ['organise'] });
}

async function evaluate({ walk }: Life): Promise<void> {
  await walk.open('evaluation');
  await walk.through('evaluation');
}

export const course: Course = {
  by: { contract: 'applicant' },
  legs: [
    { id: 'submitted', on: '-1:07-06', what: '年度需求申报', happens: submitNeeds },
    { id: 'reviewed', on: '-1:07-10', what: '联合审核', happens: reviewNeeds },
    { id: 'drafted', on: '-1:09-14', what: '拟列入年度计划', happens: ({ walk }) => walk.through('annual-needs') },
    { id: 'feasible', on: '01-12', what: '可行性研究报告', happens: feasibility },
    { id: 'designed', on: '02-02', what: '报送初步设计', happens: design },
    { id: 'design-approved', on: '02-23', what: '初步设计评审与批准', happens: approveDesign },
    { id: 'decided', on: '03-16', what: '省政府审定', happens: ({ walk }) => walk.through('approval') },
    { id: 'funded', on: '03-23', what: '安排预算', happens: ({ money, plot }) => money.budget(plot.amount) },
    { id: 'awarded', on: '04-13', what: '招标采购', happens: purchase },
    { id: 'contracted', on: '04-24', what: '合同', happens: ({ money, plot }) => money.agree(bidOf(plot.amount)) },
    { id: 'building', on: '05-11', what: '开工', happens: start },
    { id: 'pay-1', after: 'building', on: '06-08', what: '拨付', happens: ({ money }) => money.pay(0.3) },
    {
      id: 'pay-2',
      after: 'building',
      on: '09-07',
      what: '拨付',
      when: ({ turn }) => turn !== 'slow',
      happens: ({ money }) => money.pay(0.35),
    },
    {
      id: 'completed',
      on: '10-12',
      what: '建成',
      happens: ({ walk }) => walk.through('construction', { stop: ['go-live'] }),
    },
    { id: 'applied', on: '10-26', what: '申请竣工验收', happens: apply },
    { id: 'accepted', on: '11-09', what: '竣工验收', happens: ({ walk }) => walk.through('acceptance') },
    { id: 'operating', on: '11-13', what: '投入运行', happens: ({ walk }) => walk.through('construction') },
    { id: 'reported', on: '12-14', what: '年度绩效评价报告', happens: yearReport },
    { id: 'evaluated', on: '+1:06-15', what: '自评价', happens: evaluate },
  ],
};
