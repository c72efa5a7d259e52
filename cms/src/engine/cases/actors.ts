/** Who gives an opinion at a step. The actor may hang on facts; a body whose `when` is unknown is still asked. */
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { BodyId, StepRule } from '../rulebook';

export interface Actors {
  bodies: BodyId[];
  /** May who acts now act here? */
  turn: Answer;
}

export function actorsOf(inquiry: Inquiry, rule: StepRule): Actors {
  const asked = rule.by
    .map(({ body, when }) => ({ body, answer: when && inquiry.decide(when) }))
    .filter((actor) => actor.answer?.holds !== false);
  const bodies = [...new Set(asked.map((actor) => actor.body))];
  const acting = inquiry.dossier.actor?.bodies;
  const own = asked.filter((actor) => acting?.includes(actor.body));
  const isSure = own.some((actor) => actor.answer?.holds !== null);
  const holds = acting === undefined || (own.length > 0 && !isSure) ? null : own.length > 0;
  const missing = acting === undefined ? ['actor'] : own.flatMap((actor) => actor.answer?.missing ?? []);
  return { bodies, turn: answer(holds, { kind: 'actor', actual: acting ?? [], limit: bodies, holds }, missing) };
}
