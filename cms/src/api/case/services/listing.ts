import { CONTRACTOR, DEPARTMENT, date, int, PLAN, PROJECT, text } from '../../../read/fields';
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
    plan: PLAN,
    department: DEPARTMENT,
    contractor: CONTRACTOR,
  },
  search: ['project.name', 'project.number'],
  sort: '-openedOn',
};
