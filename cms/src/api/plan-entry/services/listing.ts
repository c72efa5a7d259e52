import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, ENTRY_KINDS, ENTRY_SOURCES, ENTRY_STATES } from '../../../export/words';
import { DEPARTMENT, date, int, json, money, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const entries: Listing = {
  table: 'plan_entries',
  fields: {
    amount: money(),
    state: text(),
    kind: text(),
    source: text(),
    listedOn: date(),
    override: json(),
    version: int(),
    plan: ref('annual_plans', { year: int(), state: text() }),
    project: PROJECT,
    department: DEPARTMENT,
  },
  search: ['project.name', 'project.number', 'department.name'],
  sheet: {
    title: '计划项目清单',
    list: 'plan-entries',
    columns: {
      'plan.year': '计划年度',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      kind: worded('类别', byTable(ENTRY_KINDS)),
      source: worded('来源', byTable(ENTRY_SOURCES)),
      amount: '计划金额（元）',
      state: worded('状态', byTable(ENTRY_STATES)),
      listedOn: '列入日期',
    },
  },
};
