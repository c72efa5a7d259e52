import type { Knex } from 'knex';
import type { Context } from 'koa';
import { UNIT_COLUMN, worded } from '../../../export/sheet';
import { byFact } from '../../../export/words';
import { CONTRACTOR, DEPARTMENT, date, int, money, name, text, time } from '../../../read/fields';
import type { Listing } from '../../../read/query';

const FIELDS = {
  number: text(),
  name: name(),
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

/** A draft that was given up is found by whoever asks for its stage, and is in nobody's way. */
function withoutWithdrawn(query: Knex.QueryBuilder, ctx: Context): void {
  const { filters } = ctx.query as { filters?: { stage?: unknown } };
  if (filters?.stage === undefined) query.whereNot('projects.stage', 'withdrawn');
}

export const projects: Listing = {
  table: 'projects',
  fields: FIELDS,
  search: ['name', 'number', 'department.name'],
  always: withoutWithdrawn,
  sheet: {
    title: '项目清单',
    list: 'projects',
    columns: {
      number: '项目编号',
      name: '项目名称',
      ...UNIT_COLUMN,
      'contractor.name': '承建单位',
      stage: worded('阶段', byFact('project.stage')),
      planYear: '计划年度',
      totalAmount: '申报金额（元）',
      baselineAmount: '概算总投资（元）',
      declaredOn: '申报日期',
      startedOn: '开工日期',
      completedOn: '建成日期',
      acceptedOn: '验收日期',
      endedOn: '终止日期',
    },
  },
};
