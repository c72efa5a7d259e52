import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byEvaluation, byTable, SUBJECT_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, name, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one evaluation shows. */
export const FIELDS = {
  kind: text(),
  title: name(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'evaluations',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
  sheet: {
    title: '绩效评价',
    columns: {
      title: '评价名称',
      kind: worded('类别', byEvaluation),
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      state: worded('状态', byTable(SUBJECT_STATES)),
      on: '日期',
    },
  },
};
