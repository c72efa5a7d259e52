import { CONTRACTOR, DEPARTMENT, date, int, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one catalogue shows. */
export const FIELDS = {
  system: text(),
  title: text(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'catalogues',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
};
