import { DEPARTMENT, date, int, json, money, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const listing: Listing = {
  table: 'progress_reports',
  fields: {
    project: PROJECT,
    department: DEPARTMENT,
    year: int(),
    quarter: int(),
    state: text(),
    filedOn: date(),
    facts: json(),
    investedYear: money(),
    paidYear: money(),
    investedTotal: money(),
    paidTotal: money(),
    version: int(),
  },
  search: ['project.name', 'project.number'],
  sort: '-year,-quarter',
};
