import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, CONTRACT_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, json, money, name, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { readable } from './view';

export const listing: Listing = {
  table: 'contracts',
  fields: {
    project: PROJECT,
    department: DEPARTMENT,
    contractor: CONTRACTOR,
    number: text(),
    title: name(),
    amount: money(),
    state: text(),
    signedOn: date(),
    facts: json(),
    version: int(),
  },
  search: ['number', 'title', 'project.name', 'project.number'],
  dress: (ctx, rows) => rows.map((row) => readable(ctx, row)),
  sheet: {
    title: '合同清单',
    list: 'contracts',
    withFacts: true,
    columns: {
      number: '合同编号',
      title: '合同名称',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      amount: '合同金额（元）',
      state: worded('状态', byTable(CONTRACT_STATES)),
      signedOn: '签订日期',
    },
  },
};
