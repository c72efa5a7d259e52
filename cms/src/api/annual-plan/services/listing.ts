import { worded } from '../../../export/sheet';
import { byTable, PLAN_STATES } from '../../../export/words';
import { date, int, money, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const plans: Listing = {
  table: 'annual_plans',
  fields: {
    year: int(),
    state: text(),
    totalBudget: money(),
    calledOn: date(),
    finalisedOn: date(),
    version: int(),
  },
  sort: '-year',
  sheet: {
    title: '年度计划',
    columns: {
      year: '年度',
      state: worded('状态', byTable(PLAN_STATES)),
      totalBudget: '总预算（元）',
      calledOn: '征集日期',
      finalisedOn: '确定日期',
    },
  },
};
