import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withFacts } from '../../../cases/subjects/with-facts';
import { PROJECT_COLUMNS, worded } from '../../../export/sheet';
import { byRegister } from '../../../export/words';
import { DEPARTMENT, date, int, json, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { withoutClosed } from './closed';

export const records: Listing = {
  table: 'records',
  fields: {
    register: text(),
    year: int(),
    recordedOn: date(),
    version: int(),
    facts: json(),
    project: PROJECT,
    department: DEPARTMENT,
    recordedBy: ref('up_users', { displayName: text() }),
  },
  search: ['project.name', 'department.name'],
  sort: '-recordedOn',
  always: (query, ctx: Context) => withoutClosed(query, actorOf(ctx)),
  dress: withFacts,
  sheet: {
    title: '台账',
    withFacts: true,
    kind: 'register',
    columns: {
      register: worded('台账', byRegister),
      ...PROJECT_COLUMNS,
      'department.name': '单位',
      year: '年度',
      recordedOn: '登记日期',
      'recordedBy.displayName': '登记人',
    },
  },
};
