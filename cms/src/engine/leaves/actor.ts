/** Who acts performs one of these bodies. */
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { ActorLeaf, BodyId } from '../rulebook';

export function actorLeaf(inquiry: Inquiry, leaf: ActorLeaf): Answer {
  return actorAnswer(inquiry, leaf.actor);
}

export function actorAnswer({ dossier }: Inquiry, bodies: BodyId[]): Answer {
  const holds = dossier.actor ? dossier.actor.bodies.some((body) => bodies.includes(body)) : null;
  return answer(holds, { kind: 'actor', actual: dossier.actor?.bodies ?? [], limit: bodies, holds }, ['actor']);
}
