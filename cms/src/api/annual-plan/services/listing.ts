import { date, int, money, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const plans: Listing = {
  table: 'annual_plans',
  fields: {
    year: int(),
    state: text(),
    totalBudget: money(),
    calledOn: date(),
    finalisedOn: date(),
    version: int(),
  },
  sort: '-year',
};
