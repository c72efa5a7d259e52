import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { actionsOf, ROLES } from '../../../access/roles';
import { todayOf } from '../../../boot/clock';
import { command } from '../../../write/command';
import { changePassword } from '../commands/password';
import { jurisdictionOf, rulebookOf } from '../services/places';

export default {
  async find(ctx: Context) {
    const actor = actorOf(ctx);
    const { userDocumentId, userName, displayName, role, departmentDocumentId, departmentName, bodies } = actor;
    const today = todayOf(ctx);
    ctx.body = {
      data: {
        user: {
          documentId: userDocumentId,
          username: userName,
          displayName,
          mustChangePassword: actor.mustChangePassword,
        },
        role: { type: role, name: ROLES[role] },
        department: departmentDocumentId ? { documentId: departmentDocumentId, name: departmentName, bodies } : null,
        jurisdiction: await jurisdictionOf(actor),
        rulebook: rulebookOf(actor, today),
        today,
        can: actionsOf(role),
      },
    };
  },
  password: command('me.password', changePassword),
};
