/** Who acts performs one of these bodies. */
import type { Answer } from '../conditions/answer';
import { holdersOf, turnOf } from '../holders';
import type { Inquiry } from '../inquiry';
import type { ActorLeaf, BodyId } from '../rulebook';

export function actorLeaf(inquiry: Inquiry, leaf: ActorLeaf): Answer {
  return actorAnswer(inquiry, leaf.actor);
}

export const actorAnswer = (inquiry: Inquiry, bodies: BodyId[]): Answer =>
  turnOf(
    inquiry,
    holdersOf(
      inquiry,
      bodies.map((body) => ({ body })),
    ),
  );
