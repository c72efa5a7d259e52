import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, CATALOGUE_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, name, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one catalogue shows. */
export const FIELDS = {
  system: text(),
  title: name(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'catalogues',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
  sheet: {
    title: '信息资源目录',
    columns: {
      system: '系统',
      title: '目录名称',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      state: worded('状态', byTable(CATALOGUE_STATES)),
      on: '编制日期',
    },
  },
};
