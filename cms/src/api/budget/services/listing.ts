import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { BUDGET_KINDS, byTable } from '../../../export/words';
import { DEPARTMENT, date, int, money, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const listing: Listing = {
  table: 'budgets',
  fields: {
    project: PROJECT,
    department: DEPARTMENT,
    year: int(),
    kind: text(),
    amount: money(),
    on: date(),
    reason: text(),
  },
  search: ['project.name', 'project.number'],
  sort: '-on',
  sheet: {
    title: '年度预算清单',
    list: 'budgets',
    columns: {
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      year: '年度',
      kind: worded('类别', byTable(BUDGET_KINDS)),
      amount: '金额（元）',
      on: '日期',
      reason: '理由',
    },
  },
};
