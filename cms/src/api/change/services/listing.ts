import { CONTRACTOR, DEPARTMENT, date, int, money, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

/** Columns of its own; they are also what one change shows. */
export const FIELDS = {
  ground: text(),
  added: money(),
  removed: money(),
  title: text(),
  state: text(),
  on: date(),
  version: int(),
};

export const listing: Listing = {
  table: 'changes',
  fields: { ...FIELDS, project: PROJECT, department: DEPARTMENT, contractor: CONTRACTOR },
  search: ['title', 'project.name'],
};
