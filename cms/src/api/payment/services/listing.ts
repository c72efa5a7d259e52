import { DEPARTMENT, date, money, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const listing: Listing = {
  table: 'payments',
  fields: {
    project: PROJECT,
    contract: ref('contracts', { number: text(), title: text() }),
    department: DEPARTMENT,
    number: text(),
    kind: text(),
    amount: money(),
    paidOn: date(),
    voucher: text(),
    reason: text(),
    corrects: ref('payments', { number: text() }),
  },
  search: ['number', 'voucher', 'project.name', 'project.number'],
  sort: '-paidOn',
};
