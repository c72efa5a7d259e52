import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { byRole } from '../../../export/audit-words';
import { worded } from '../../../export/sheet';
import { flag, int, name, ref, text } from '../../../read/fields';
import { list } from '../../../read/list';
import { type Listing, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { createUser } from '../commands/create';
import { resetPassword } from '../commands/reset-password';
import { disableUser, enableUser } from '../commands/switch';
import { updateUser } from '../commands/update';

export const USERS: Listing = {
  table: 'up_users',
  fields: {
    username: text(),
    displayName: name(),
    role: text('role.type'),
    roleName: { kind: 'text', column: 'role.name', asked: false },
    blocked: flag(),
    mustChangePassword: flag(),
    department: ref('departments', { name: text() }),
    version: int(),
  },
  sort: 'username',
  search: ['username', 'displayName'],
  unscoped: true,
  joins: (query) => {
    query
      .leftJoin('up_users_role_lnk as link', 'link.user_id', 'up_users.id')
      .leftJoin('up_roles as role', 'role.id', 'link.role_id')
      .leftJoin('departments as unit', 'unit.id', 'up_users.department_id');
  },
  always: (query, ctx) => withinReach(query, actorOf(ctx), 'unit.jurisdiction_id'),
  sheet: {
    title: '账号',
    columns: {
      username: '用户名',
      displayName: '姓名',
      role: worded('角色', byRole),
      'department.name': '单位',
      blocked: '已停用',
      mustChangePassword: '待改密码',
    },
  },
};

export default {
  find: list(USERS),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, USERS, ctx.params.id) }),
  create: command('user.create', createUser),
  update: command('user.update', updateUser),
  disable: command('user.disable', disableUser),
  enable: command('user.enable', enableUser),
  'reset-password': command('user.reset-password', resetPassword),
};
