import { CONTRACTOR, DEPARTMENT, date, int, money, text, time } from '../../../read/fields';
import type { Listing } from '../../../read/query';

const FIELDS = {
  number: text(),
  name: text(),
  stage: text(),
  planYear: int(),
  totalAmount: money(),
  baselineAmount: money(),
  rulebookVersion: text(),
  declaredOn: date(),
  startedOn: date(),
  completedOn: date(),
  acceptedOn: date(),
  endedOn: date(),
  createdAt: time(),
  version: int(),
  department: DEPARTMENT,
  contractor: CONTRACTOR,
};

export const projects: Listing = { table: 'projects', fields: FIELDS, search: ['name', 'number', 'department.name'] };
