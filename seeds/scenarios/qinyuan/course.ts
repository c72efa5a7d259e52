/** The course of a project in Qinyuan: decided inside the unit, reviewed by four bodies, approved by the county, built, filed. */
import type { Course, Life } from '../../generators/portfolio';

const RETURNED = '需求与已建系统重复，五个一要求未逐项说明，请补充完善后重新报送。';

async function declare({ walk }: Life): Promise<void> {
  await walk.draft({ 'project.nature': 'new' });
  await walk.open('preparation');
  await walk.through('preparation');
}

async function submit({ walk }: Life): Promise<void> {
  await walk.open('approval');
  await walk.step('approval', 'submit');
}

function needsReview({ walk, plot }: Life): Promise<unknown> {
  const say = plot.turn === 'returned' ? { result: 'return' as const, comment: RETURNED } : {};
  return walk.step('approval', 'needs-review', say);
}

const reviews = ({ walk, plot }: Life): Promise<unknown> =>
  walk.through('approval', {
    stop: plot.turn === 'no-technical-opinion' ? ['report', 'technical-review'] : ['report'],
  });

async function fund({ walk, plot, money }: Life): Promise<void> {
  await walk.record('system-catalogue', { 'systemCatalogue.system': plot.name });
  await money.budget(plot.amount);
}

export const bidOf = (amount: number): number => Math.round(amount * 0.96 * 100) / 100;

async function purchase({ walk, plot }: Life): Promise<void> {
  await walk.open('procurement');
  const award = { facts: { 'award.amount': (bidOf(plot.amount) * 10_000).toFixed(2) } };
  await walk.through('procurement', { lines: { plan: {}, award } });
}

async function start({ walk }: Life): Promise<void> {
  await walk.open('construction');
  await walk.step('construction', 'start');
}

async function protect({ walk, plot }: Life): Promise<void> {
  await walk.open('level-protection');
  const facts = { 'protection.system': plot.name, 'protection.level': 'second' };
  await walk.step('level-protection', 'file', { facts });
  if (plot.turn !== 'filed-protection') await walk.through('level-protection');
}

async function siteReview({ walk, plot }: Life): Promise<void> {
  await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}竣工验收` });
  await walk.through('acceptance', { stop: ['accept'] });
}

async function operate({ walk, plot }: Life): Promise<void> {
  await walk.open('operation');
  await walk.through('operation');
  const facts = { 'asset.name': plot.name, 'asset.status': 'in-use' };
  await walk.record('asset', facts);
}

async function evaluate({ walk }: Life): Promise<void> {
  await walk.open('evaluation', 'finance');
  await walk.through('evaluation');
}

async function maintain({ walk, plot }: Life): Promise<void> {
  await walk.open('maintenance');
  const amount = { 'operation.amount': (plot.amount * 800).toFixed(2) };
  await walk.through('maintenance', { lines: { request: { facts: amount } } });
}

export const course: Course = {
  by: { contract: 'applicant' },
  legs: [
    { id: 'prepared', on: '01-08', what: '内部审核与集体决策', happens: declare },
    { id: 'submitted', on: '01-15', what: '报送', happens: submit },
    { id: 'needs-reviewed', on: '01-23', what: '需求性论证', happens: needsReview },
    { id: 'reviewed', on: '02-05', what: '三项评审', happens: reviews },
    { id: 'reported', on: '02-11', what: '报县政府', happens: ({ walk }) => walk.step('approval', 'report') },
    { id: 'established', on: '02-26', what: '县政府批准与立项', happens: ({ walk }) => walk.through('approval') },
    { id: 'funded', on: '03-12', what: '列入信息系统目录，安排预算', happens: fund },
    { id: 'awarded', on: '04-10', what: '采购', happens: purchase },
    { id: 'contracted', on: '04-18', what: '合同', happens: ({ money, plot }) => money.agree(bidOf(plot.amount)) },
    { id: 'building', on: '05-06', what: '开工', happens: start },
    { id: 'pay-1', after: 'building', on: '05-20', what: '拨付', happens: ({ money }) => money.pay(0.3) },
    {
      id: 'pay-2',
      after: 'building',
      on: '08-14',
      what: '拨付',
      when: ({ turn }) => turn !== 'slow',
      happens: ({ money }) => money.pay(0.3),
    },
    { id: 'completed', on: '10-08', what: '建成', happens: ({ walk }) => walk.through('construction') },
    { id: 'protected', after: 'completed', on: '10-13', what: '等级保护', happens: protect },
    { id: 'site-reviewed', on: '10-20', what: '网络安全实地审查', happens: siteReview },
    { id: 'accepted', on: '10-28', what: '竣工验收', happens: ({ walk }) => walk.step('acceptance', 'accept') },
    { id: 'filed', on: '11-10', what: '验收备案', happens: ({ walk }) => walk.through('acceptance') },
    { id: 'pay-3', after: 'filed', on: '11-12', what: '拨付尾款', happens: ({ money }) => money.pay(0.35) },
    { id: 'operating', on: '11-14', what: '投入使用', happens: operate },
    { id: 'evaluated', on: '+1:03-10', what: '绩效评价', happens: evaluate },
    { id: 'maintained', on: '+1:04-08', what: '运维经费', happens: maintain },
  ],
};
