import { DEPARTMENT, date, int, money, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const listing: Listing = {
  table: 'budgets',
  fields: {
    project: PROJECT,
    department: DEPARTMENT,
    year: int(),
    kind: text(),
    amount: money(),
    on: date(),
    reason: text(),
  },
  search: ['project.name', 'project.number'],
  sort: '-on',
};
