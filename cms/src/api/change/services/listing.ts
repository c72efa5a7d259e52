import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byFact, byTable, SUBJECT_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, money, name, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one change shows. */
export const FIELDS = {
  ground: text(),
  added: money(),
  removed: money(),
  title: name(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'changes',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
  sheet: {
    title: '变更',
    columns: {
      title: '变更事项',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      state: worded('状态', byTable(SUBJECT_STATES)),
      ground: worded('调整情形', byFact('change.ground')),
      added: '增加金额（元）',
      removed: '减少金额（元）',
      on: '申请日期',
    },
  },
};
