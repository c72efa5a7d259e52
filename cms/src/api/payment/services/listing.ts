import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, PAYMENT_KINDS } from '../../../export/words';
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
    recordedOn: date(),
    voucher: text(),
    reason: text(),
    corrects: ref('payments', { number: text() }),
  },
  search: ['number', 'voucher', 'project.name', 'project.number'],
  sort: '-paidOn',
  sheet: {
    title: '拨付清单',
    list: 'payments',
    columns: {
      number: '拨付编号',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'contract.number': '合同编号',
      'contract.title': '合同名称',
      kind: worded('类别', byTable(PAYMENT_KINDS)),
      amount: '金额（元）',
      paidOn: '拨付日期',
      recordedOn: '登记日期',
      voucher: '凭证号',
      'corrects.number': '所退回的拨付',
      reason: '理由',
    },
  },
};
