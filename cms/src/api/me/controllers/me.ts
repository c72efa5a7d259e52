import type { Context } from 'koa';
import { type Actor, actorOf } from '../../../access/actor';
import { actionsOf, ROLES } from '../../../access/roles';
import { todayOf } from '../../../boot/clock';
import { givenTo } from '../../../cases/refusals/powers';
import { command } from '../../../write/command';
import { EXTENSIONS } from '../../material/services/content';
import { changePassword } from '../commands/password';
import { jurisdictionOf, rulebookInForce, rulebookOf } from '../services/places';

/** Without a rulebook nothing says otherwise. */
function actionsGivenTo(actor: Actor, today: string): Record<string, string[]> {
  const actions = actionsOf(actor.role);
  const rulebook = rulebookInForce(actor, today);
  return rulebook ? givenTo(actor, rulebook, today, actions) : actions;
}

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
        can: actionsGivenTo(actor, today),
        accepts: EXTENSIONS,
      },
    };
  },
  password: command('me.password', changePassword),
};
