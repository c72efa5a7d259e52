import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { byAction, byEntity, byRole, RESULTS } from '../../../export/audit-words';
import { worded } from '../../../export/sheet';
import { byTable } from '../../../export/words';
import { database } from '../../../read/database';
import { int, json, text } from '../../../read/fields';
import { list } from '../../../read/list';
import { type Listing, oneOf } from '../../../read/query';
import { verifyChain } from '../services/verify';

export const AUDIT_ENTRIES: Listing = {
  table: 'audit_entries',
  fields: {
    seq: { ...int(), isAlways: true },
    at: text(),
    userName: text(),
    role: text(),
    department: text(),
    address: text(),
    action: text(),
    result: text(),
    entity: text(),
    entityId: text(),
    project: text(),
    projectName: text('about.name'),
    before: json(),
    after: json(),
    rulebookVersion: text(),
    findings: json(),
    overrides: json(),
    requestId: text(),
    prev: text(),
    hash: text(),
  },
  sort: '-seq',
  search: ['userName', 'department', 'action', 'entity'],
  unscoped: true,
  joins: (query) => void query.leftJoin('projects as about', 'about.document_id', 'audit_entries.project'),
  always: (query, ctx) => withinReach(query, actorOf(ctx), 'audit_entries.jurisdiction_id'),
  sheet: {
    title: '审计记录',
    columns: {
      seq: '序号',
      at: worded('时间', (at) => at.slice(0, 19).replace('T', ' ')),
      userName: '办理人',
      role: worded('角色', byRole),
      department: '单位',
      action: worded('事项', byAction),
      result: worded('结果', byTable(RESULTS)),
      entity: worded('对象', byEntity),
      projectName: '项目',
      rulebookVersion: '办法版本',
      address: '来源地址',
      requestId: '请求编号',
      hash: '摘要（SM3）',
    },
  },
};

export default {
  find: list(AUDIT_ENTRIES),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, AUDIT_ENTRIES, ctx.params.id) }),
  verify: async () => ({ data: await verifyChain(database()) }),
};
