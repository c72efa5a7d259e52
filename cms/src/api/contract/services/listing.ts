import { CONTRACTOR, DEPARTMENT, date, int, json, money, PROJECT, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const listing: Listing = {
  table: 'contracts',
  fields: {
    project: PROJECT,
    department: DEPARTMENT,
    contractor: CONTRACTOR,
    number: text(),
    title: text(),
    amount: money(),
    state: text(),
    signedOn: date(),
    facts: json(),
    version: int(),
  },
  search: ['number', 'title', 'project.name', 'project.number'],
};
