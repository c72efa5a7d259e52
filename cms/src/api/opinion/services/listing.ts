/** Opinions as lists show them: for an official or a party those of his own bodies, for others all they may see. */
import type { Knex } from 'knex';
import type { Context } from 'koa';
import { type Actor, actorOf } from '../../../access/actor';
import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byTable, OPINION_STATES } from '../../../export/words';
import { DEPARTMENT, date, flag, int, json, PLAN, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { dressed } from './dressed';

/** Roles that act for bodies; leaders and auditors only look. */
const ACTING = ['lead', 'finance', 'cyberspace', 'cryptography', 'reviewer', 'applicant', 'contractor'];

function ownBodies(query: Knex.QueryBuilder, actor: Actor): void {
  if (!ACTING.includes(actor.role)) return;
  query.whereIn('opinions.body', actor.bodies);
  query.where((own) => {
    own.whereNull('opinions.department_id').orWhere('opinions.department_id', actor.departmentId);
  });
}

export const opinions: Listing = {
  table: 'opinions',
  fields: {
    body: text(),
    procedure: text(),
    step: text(),
    rule: text(),
    round: int(),
    consult: flag(),
    state: text(),
    result: text(),
    comment: text(),
    openedOn: date(),
    dueOn: date(),
    issuedOn: date(),
    late: flag(),
    findings: json(),
    moved: json(),
    version: int(),
    project: PROJECT,
    plan: PLAN,
    department: DEPARTMENT,
    case: ref('cases', { state: text(), version: int(), rulebookVersion: text() }),
  },
  search: ['project.name', 'project.number'],
  sort: 'dueOn,openedOn',
  always: (query, ctx: Context) => ownBodies(query, actorOf(ctx)),
  dress: dressed,
  sheet: {
    title: '待办和意见',
    columns: {
      stepTitle: '事项',
      ...PROJECT_COLUMNS,
      'plan.year': '年度计划',
      ...UNIT_COLUMN,
      procedureTitle: '流程',
      bodyLabel: '职能部门',
      article: '依据',
      state: worded('状态', byTable(OPINION_STATES)),
      openedOn: '收到日期',
      dueOn: '期限',
      workdaysLeft: '剩余工作日',
      resultLabel: '结论',
      comment: '意见',
      issuedOn: '办理日期',
      late: '逾期办理',
    },
  },
};
