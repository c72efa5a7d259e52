import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, SUBJECT_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, name, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one acceptance shows. */
export const FIELDS = {
  title: name(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'acceptances',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
  sheet: {
    title: '验收',
    columns: {
      title: '验收事项',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      state: worded('状态', byTable(SUBJECT_STATES)),
      on: '日期',
    },
  },
};
