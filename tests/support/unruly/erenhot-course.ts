/** A project in Erenhot told as the stories of the other places are. */
import type { Course, Life } from '../../../seeds/generators/portfolio';
import { Tale, type Place as Where } from '../../../seeds/story/tale';
import type { Scene } from '../../../seeds/story/teller';
import * as say from '../statements';

const YEAR = 2026;
const PLANNED = 100_000_000_000;

/** The plan of the year and its total. */
export const openYear = ({ cast }: Where): Scene[] => [
  {
    on: '2025-08-20',
    what: '部署年度计划',
    happens: async () => {
      const made = await cast
        .as('lead', '2025-08-20')
        .post<{ documentId: string; version: number }>('/api/annual-plans', { year: YEAR });
      await cast
        .as('finance', '2025-08-21')
        .post(`/api/annual-plans/${made.documentId}/set-total`, { amount: String(PLANNED) }, { version: made.version });
    },
  },
];

async function list({ walk }: Life): Promise<void> {
  await walk.draft(say.DECLARATION);
  await walk.open('supplement');
  await walk.through('supplement', {
    lines: {
      apply: { facts: say.SUPPLEMENT },
      review: { facts: say.SUPPLEMENT_REVIEW },
      consent: { facts: { ...say.SUPPLEMENT_CONSENT, 'supplement.meetingOn': walk.on } },
    },
  });
}

async function design({ walk }: Life): Promise<void> {
  await walk.open('design');
  await walk.through('design', {
    lines: { 'service-plan': { facts: say.SERVICE_PLAN }, review: { facts: say.REVIEW } },
    stop: ['procurement-plan'],
  });
}

async function buy({ walk, plot }: Life): Promise<void> {
  const winner = walk.cast.department(plot.contractor).name;
  await walk.through('design', {
    lines: { 'procurement-plan': { facts: say.PROCUREMENT_PLAN }, award: { facts: say.award(winner, walk.on) } },
  });
}

async function change({ walk }: Life): Promise<void> {
  await walk.begin('change', '/api/changes', { title: '接口调整' }, { facts: say.CHANGE });
  await walk.through('change');
}

async function accept({ walk, plot }: Life): Promise<void> {
  await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}验收` });
  await walk.through('acceptance');
}

const through =
  (procedure: string) =>
  async ({ walk }: Life): Promise<void> => {
    await walk.open(procedure);
    await walk.through(procedure);
  };

async function mend({ walk }: Life): Promise<void> {
  const body = { title: '日志留存不足', kind: 'rules', dueOn: '2026-12-30' };
  await walk.begin('rectification', '/api/rectifications', body, {
    facts: { 'rectification.problem': '日志留存不足六个月。' },
  });
  await walk.through('rectification');
}

async function describe({ walk }: Life): Promise<void> {
  const { on, part } = walk;
  const made = await walk.begin('catalogue', '/api/catalogues', { system: part.name, title: `${part.name}目录` });
  await walk.cast
    .as(part.applicant, on)
    .post('/api/catalogue-items', { catalogue: made.documentId, name: '证照基本信息', facts: say.ITEM });
  await walk.through('catalogue');
}

export const course: Course = {
  legs: [
    { id: 'listed', on: '02-02', what: '增补列入计划', happens: list },
    { id: 'reviewed', on: '02-24', what: '方案与评审', happens: design },
    { id: 'awarded', on: '03-16', what: '采购', happens: buy },
    {
      id: 'contracted',
      on: '03-30',
      what: '预算与合同',
      happens: async ({ money, plot }) => {
        await money.budget(plot.amount);
        await money.agree(plot.amount * 0.95);
      },
    },
    {
      id: 'building',
      on: '04-07',
      what: '实施',
      happens: async ({ walk }) => {
        await walk.open('construction');
        await walk.step('construction', 'start', { facts: say.START });
      },
    },
    { id: 'changed', on: '05-11', what: '变更', happens: change },
    { id: 'paid', on: '06-15', what: '拨付', happens: ({ money }) => money.pay(0.5) },
    { id: 'catalogued', on: '07-06', what: '编目', happens: describe },
    {
      id: 'completed',
      on: '09-07',
      what: '完工',
      happens: ({ walk }) => walk.step('construction', 'complete', { facts: say.COMPLETION }),
    },
    { id: 'accepted', on: '09-21', what: '验收', happens: accept },
    { id: 'mended', on: '10-12', what: '整改', happens: mend },
    { id: 'operating', on: '11-09', what: '运行', happens: through('operation') },
  ],
};

const hero = (serial: number, name: string) => ({ serial, name, amount: 200, planYear: YEAR });

export const TALES: ((where: Where) => Tale)[] = [
  (where) => new Tale(where, hero(1, '智慧社区管理平台')).along('operating'),
  (where) => new Tale(where, hero(2, '口岸查验数据系统')).along('accepted'),
];
