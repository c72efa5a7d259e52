/** The course of a provincial project in Jilin on the standard path: needs, mode, three approvals, two stages of acceptance. */
import type { Course, Life } from '../../generators/portfolio';

const RETURNED = '建设内容与省级共性平台重复，请说明集约建设方案后重新报送。';
/** Said where the path of approval is chosen; what cannot be shared is another story. */
export const SHARING = { 'project.canShare': true };
const DECLARATION = {
  'project.nature': 'new',
  'project.inMasterPlan': false,
  'project.centralBudget': false,
  'project.specialFund': false,
  'project.classificationState': 'clear',
  'project.securityClass': 'unclassified',
  'project.crossSharing': false,
};

/** What sets a project apart from its declaration on, by the turn of its story. */
const TURNS: Record<string, Record<string, unknown>> = {
  'in-master-plan': {
    'project.inMasterPlan': true,
    'project.masterPlanItem': '一体化政务服务能力提升工程',
  },
  'special-fund': { 'project.specialFund': true },
  upgrade: { 'project.nature': 'upgrade' },
  joint: {
    'project.centralBudget': true,
    'project.classificationState': 'unclear',
    'project.securityClass': null,
    'project.crossSharing': true,
  },
};

async function submitNeeds({ walk, plot }: Life): Promise<void> {
  const facts = { ...DECLARATION, ...TURNS[plot.turn] };
  await walk.draft(facts);
  await walk.open('annual-needs');
  await walk.step('annual-needs', 'submit', { facts });
}

function decideMode({ walk, plot }: Life): Promise<unknown> {
  if (plot.turn === 'returned') return walk.step('annual-needs', 'analyse', { result: 'return', comment: RETURNED });
  const own = { 'project.constructionMode': 'own' };
  return walk.through('annual-needs', { lines: { 'decide-mode': { facts: own } } });
}

async function proposal({ walk }: Life): Promise<void> {
  await walk.open('approval');
  const path = { 'approval.path': 'standard', ...SHARING };
  await walk.through('approval', { stop: ['proposal-approval'], lines: { 'choose-path': { facts: path } } });
}

/** The period is fixed with the estimate, not before. */
const UNDECIDED = { 'approval.amount': null, 'project.periodStart': null, 'project.periodEnd': null };
const upTo =
  (...stop: string[]) =>
  ({ walk }: Life): Promise<unknown> =>
    walk.through('approval', { stop, lines: { 'feasibility-approval': { facts: UNDECIDED } } });

function approve({ walk, plot }: Life): Promise<unknown> {
  const end = plot.turn === 'long' ? `${plot.planYear + 2}-12-20` : `${plot.planYear}-12-20`;
  const facts = { 'project.periodStart': `${plot.planYear}-05-01`, 'project.periodEnd': end };
  return walk.through('approval', { lines: { 'design-approval': { facts } } });
}

export const bidOf = (amount: number): number => Math.round(amount * 0.96 * 100) / 100;

async function purchase({ walk, plot }: Life): Promise<void> {
  await walk.open('procurement');
  await walk.through('procurement', {
    lines: { award: { facts: { 'award.amount': (bidOf(plot.amount) * 10_000).toFixed(2) } } },
  });
}

async function start({ walk }: Life): Promise<void> {
  await walk.open('construction');
  await walk.step('construction', 'start');
}

async function initialAcceptance({ walk }: Life): Promise<void> {
  await walk.open('initial-acceptance');
  await walk.through('initial-acceptance');
}

async function apply({ walk, plot }: Life): Promise<void> {
  await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}竣工验收` });
  await walk.through('acceptance', { stop: ['accept', 'archives'] });
}

async function operate({ walk }: Life): Promise<void> {
  await walk.open('operation');
  await walk.through('operation');
}

async function evaluate({ walk }: Life): Promise<void> {
  await walk.open('evaluation');
  await walk.step('evaluation', 'submit');
}

export const course: Course = {
  by: { contract: 'applicant' },
  legs: [
    { id: 'submitted', on: '-1:09-07', what: '提出年度需求', happens: submitNeeds },
    { id: 'decided', on: '-1:10-12', what: '归并需求，确定建设方式', happens: decideMode },
    { id: 'proposed', on: '01-11', what: '报送项目建议书', happens: proposal },
    { id: 'proposal-approved', on: '01-26', what: '批复项目建议书', happens: upTo('feasibility') },
    { id: 'studied', on: '02-09', what: '报送可行性研究报告', happens: upTo('feasibility-approval') },
    { id: 'feasible', on: '02-24', what: '批复可行性研究报告', happens: upTo('design') },
    { id: 'designed', on: '03-09', what: '报送初步设计', happens: upTo('design-approval') },
    { id: 'approved', on: '03-24', what: '批复初步设计和概算', happens: approve },
    { id: 'funded', on: '04-01', what: '安排预算', happens: ({ money, plot }) => money.budget(plot.amount) },
    { id: 'awarded', on: '04-14', what: '招标采购', happens: purchase },
    { id: 'contracted', on: '04-24', what: '合同', happens: ({ money, plot }) => money.agree(bidOf(plot.amount)) },
    { id: 'building', on: '05-08', what: '开工', happens: start },
    { id: 'pay-1', after: 'building', on: '06-10', what: '拨付', happens: ({ money }) => money.pay(0.3) },
    {
      id: 'pay-2',
      after: 'building',
      on: '09-09',
      what: '拨付',
      when: ({ turn }) => turn !== 'slow',
      happens: ({ money }) => money.pay(0.4),
    },
    { id: 'completed', on: '09-24', what: '建成', happens: ({ walk }) => walk.through('construction') },
    { id: 'tried', on: '10-12', what: '初步验收与试运行', happens: initialAcceptance },
    { id: 'applied', on: '11-02', what: '申请竣工验收', happens: apply },
    { id: 'accepted', on: '11-12', what: '竣工验收', happens: ({ walk }) => walk.through('acceptance') },
    { id: 'operating', on: '11-16', what: '投入运行', happens: operate },
    { id: 'evaluated', on: '+2:01-11', what: '自评价', happens: evaluate },
    { id: 'received', on: '+2:02-01', what: '收到自评价', happens: ({ walk }) => walk.through('evaluation') },
  ],
};
