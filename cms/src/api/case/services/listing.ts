import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, CASE_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, PLAN, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { withTitles } from './titles';

export const cases: Listing = {
  table: 'cases',
  fields: {
    procedure: text(),
    subjectType: text(),
    subjectId: text(),
    state: text(),
    rulebookVersion: text(),
    openedOn: date(),
    closedOn: date(),
    version: int(),
    project: PROJECT,
    plan: PLAN,
    department: DEPARTMENT,
    contractor: CONTRACTOR,
  },
  search: ['project.name', 'project.number'],
  sort: '-openedOn',
  dress: withTitles,
  sheet: {
    title: '办件清单',
    columns: {
      procedureTitle: '流程',
      ...PROJECT_COLUMNS,
      'plan.year': '年度计划',
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      state: worded('状态', byTable(CASE_STATES)),
      openedOn: '收到日期',
      closedOn: '办结日期',
    },
  },
};
