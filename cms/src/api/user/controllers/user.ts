import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { withinReach } from '../../../access/reach';
import { flag, int, ref, text } from '../../../read/fields';
import { type Listing, listOf, oneOf } from '../../../read/query';
import { command } from '../../../write/command';
import { createUser } from '../commands/create';
import { resetPassword } from '../commands/reset-password';
import { disableUser, enableUser } from '../commands/switch';
import { updateUser } from '../commands/update';

const USERS: Listing = {
  table: 'up_users',
  fields: {
    username: text(),
    displayName: text(),
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
};

export default {
  find: (ctx: Context) => listOf(ctx, USERS),
  findOne: async (ctx: Context) => ({ data: await oneOf(ctx, USERS, ctx.params.id) }),
  create: command('user.create', createUser),
  update: command('user.update', updateUser),
  disable: command('user.disable', disableUser),
  enable: command('user.enable', enableUser),
  'reset-password': command('user.reset-password', resetPassword),
};
