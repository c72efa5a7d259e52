import { CONTRACTOR, DEPARTMENT, date, int, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

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
    department: DEPARTMENT,
    contractor: CONTRACTOR,
  },
  search: ['project.name', 'project.number'],
  sort: '-openedOn',
};
