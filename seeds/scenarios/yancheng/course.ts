/** The course of a project in Yancheng: reserve pool, parallel reviews, purchase, quarterly returns, acceptance by its variant. */
import type { Course, Life } from '../../generators/portfolio';

const RETURNED = '建设内容与城市大数据平台已有能力重复，请核减后重新报送。';
/** The year's own money; what the plan of a year is made of. */
const DECLARATION = { 'project.ownerLevel': 'city' };

async function declare({ walk, plot }: Life): Promise<void> {
  const isClassified = plot.turn === 'classified';
  await walk.draft({
    ...DECLARATION,
    'project.securityClass': isClassified ? 'classified' : 'unclassified',
    'project.agentBuilt': plot.turn === 'agent-built',
    'project.publicData': plot.turn === 'public-data',
  });
  await walk.open('annual-needs');
  await walk.step('annual-needs', 'declare');
}

async function submit({ walk, plot }: Life): Promise<void> {
  await walk.open('approval');
  const code = `2301-320900-04-04-${String(plot.planYear * 100 + plot.order)}`;
  await walk.step('approval', 'submit', { facts: { 'project.code': code, 'project.emergency': false } });
}

async function review({ walk, plot }: Life): Promise<void> {
  if (plot.turn === 'returned') {
    await walk.step('approval', 'joint-review', { by: ['approval'], result: 'return', comment: RETURNED });
    return;
  }
  const stop = ['leading-group', 'technical-review', 'approve', 'estimate-review'];
  await walk.through('approval', { stop: plot.turn === 'no-joint-review' ? [...stop, 'joint-review'] : stop });
}

const approve = ({ walk, plot }: Life): Promise<unknown> =>
  walk.through('approval', { stop: plot.turn === 'no-estimate-review' ? ['estimate-review'] : [] });

export const bidOf = (amount: number): number => Math.round(amount * 0.95 * 100) / 100;

async function purchase({ walk, plot }: Life): Promise<void> {
  await walk.open('procurement');
  await walk.through('procurement', {
    lines: { award: { facts: { 'award.amount': (bidOf(plot.amount) * 10_000).toFixed(2) } } },
  });
}

async function start({ walk, plot }: Life): Promise<void> {
  await walk.open('construction');
  await walk.step('construction', 'start', { facts: { 'project.plannedAcceptanceOn': `${plot.planYear}-11-28` } });
}

async function begin({ walk, plot }: Life): Promise<void> {
  const facts = { 'acceptance.merged': plot.turn === 'merged' };
  await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}验收` }, { facts });
  await walk.through('acceptance', { stop: ['apply', 'final'] });
}

async function operate({ walk }: Life): Promise<void> {
  await walk.open('operation');
  await walk.through('operation');
}

async function evaluate({ walk }: Life): Promise<void> {
  await walk.open('evaluation');
  await walk.through('evaluation');
}

const pay =
  (share: number) =>
  async ({ walk, money }: Life) => {
    await walk.open('payment');
    await walk.through('payment', {
      lines: { request: { facts: { 'paymentRequest.amount': (money.contracted * share * 10_000).toFixed(2) } } },
    });
    await money.pay(share);
  };

const quarter = (number: 1 | 2 | 3 | 4) => (life: Life) =>
  life.money.quarter(life.plot.planYear, number, life.walk.quarterlyReturn);

export const course: Course = {
  by: { contract: 'applicant' },
  legs: [
    { id: 'declared', on: '-1:10-15', what: '储备项目申报', happens: declare },
    { id: 'drafted', on: '-1:11-06', what: '拟列入储备库', happens: ({ walk }) => walk.through('annual-needs') },
    { id: 'submitted', on: '01-12', what: '报送审核审批', happens: submit },
    { id: 'reviewed', on: '01-26', what: '专家评审与联合评审', happens: review },
    { id: 'approved', on: '02-23', what: '技术审核与项目审批', happens: approve },
    { id: 'q1', after: 'approved', on: '03-24', what: '一季度进度', when: isOnTime, happens: quarter(1) },
    { id: 'funded', on: '03-09', what: '安排预算', happens: ({ money, plot }) => money.budget(plot.amount) },
    { id: 'awarded', on: '03-30', what: '招标采购', happens: purchase },
    { id: 'contracted', on: '04-10', what: '合同', happens: ({ money, plot }) => money.agree(bidOf(plot.amount)) },
    { id: 'building', on: '04-20', what: '开工', happens: start },
    { id: 'pay-1', after: 'building', on: '05-11', what: '拨付', when: isPaid, happens: pay(0.3) },
    { id: 'q2', after: 'approved', on: '06-24', what: '二季度进度', when: isOnTime, happens: quarter(2) },
    { id: 'pay-2', after: 'building', on: '08-17', what: '拨付', when: isGoingOn, happens: pay(0.3) },
    { id: 'q3', after: 'approved', on: '09-22', what: '三季度进度', when: isOnTime, happens: quarter(3) },
    { id: 'completed', on: '10-09', what: '建成', happens: ({ walk }) => walk.through('construction') },
    { id: 'tried', on: '10-14', what: '初步验收与试运行', happens: begin },
    { id: 'accepted', on: '11-09', what: '竣工验收', happens: ({ walk }) => walk.through('acceptance') },
    { id: 'q4', after: 'completed', on: '12-15', what: '四季度进度', when: isOver, happens: quarter(4) },
    { id: 'operating', on: '11-13', what: '投入运行', happens: operate },
    { id: 'pay-3', after: 'operating', on: '11-16', what: '拨付尾款', happens: pay(0.35) },
    { id: 'evaluated', on: '+2:01-12', what: '自评价', happens: evaluate },
  ],
};

function isOnTime({ turn }: { turn: string }): boolean {
  return turn !== 'silent';
}

function isPaid({ turn }: { turn: string }): boolean {
  return turn !== 'silent' && turn !== 'no-estimate-review';
}

/** Not stopped in summer. */
function isGoingOn(plot: { turn: string }): boolean {
  return isPaid(plot) && plot.turn !== 'stopped';
}

/** The demo is told up to November 2026. */
function isOver(plot: { turn: string; planYear: number }): boolean {
  return isOnTime(plot) && plot.planYear < 2026;
}
