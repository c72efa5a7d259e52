import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, REPORT_STATES } from '../../../export/words';
import { DEPARTMENT, date, int, json, money, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { plain } from './view';

export const listing: Listing = {
  table: 'progress_reports',
  fields: {
    project: PROJECT,
    department: DEPARTMENT,
    year: int(),
    quarter: int(),
    state: text(),
    filedOn: date(),
    facts: json(),
    investedYear: money(),
    paidYear: money(),
    investedTotal: money(),
    paidTotal: money(),
    version: int(),
  },
  search: ['project.name', 'project.number'],
  sort: '-year,-quarter',
  dress: (_, rows) => rows.map(plain),
  sheet: {
    title: '季度进度',
    withFacts: true,
    columns: {
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      year: '年度',
      quarter: '季度',
      state: worded('状态', byTable(REPORT_STATES)),
      investedYear: '本年完成投资（元）',
      paidYear: '本年使用资金（元）',
      investedTotal: '累计完成投资（元）',
      paidTotal: '累计使用资金（元）',
      filedOn: '报送日期',
    },
  },
};
