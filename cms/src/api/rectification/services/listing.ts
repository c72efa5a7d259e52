import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byFact, byTable, SUBJECT_STATES } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, name, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one rectification shows. */
export const FIELDS = {
  kind: text(),
  dueOn: date(),
  closedOn: date(),
  title: name(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'rectifications',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
  sheet: {
    title: '整改',
    columns: {
      title: '整改事项',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      state: worded('状态', byTable(SUBJECT_STATES)),
      kind: worded('类别', byFact('rectification.kind')),
      on: '下达日期',
      dueOn: '整改期限',
      closedOn: '销号日期',
    },
  },
};
