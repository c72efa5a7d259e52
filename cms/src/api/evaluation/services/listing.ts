import { CONTRACTOR, DEPARTMENT, date, int, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one evaluation shows. */
export const FIELDS = {
  kind: text(),
  title: text(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'evaluations',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
};
