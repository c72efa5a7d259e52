import { CONTRACTOR, DEPARTMENT, date, int, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one acceptance shows. */
export const FIELDS = {
  title: text(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'acceptances',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
};
