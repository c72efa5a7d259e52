import { DEPARTMENT, date, int, json, money, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const entries: Listing = {
  table: 'plan_entries',
  fields: {
    amount: money(),
    state: text(),
    kind: text(),
    source: text(),
    listedOn: date(),
    override: json(),
    version: int(),
    plan: ref('annual_plans', { year: int(), state: text() }),
    project: PROJECT,
    department: DEPARTMENT,
  },
  search: ['project.name', 'project.number', 'department.name'],
};
