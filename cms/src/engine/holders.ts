/** Who holds a body on this dossier: itself, or whom the rulebook names for it, which may hang on facts. */
import { type Answer, answer, combine } from './conditions/answer';
import type { Inquiry } from './inquiry';
import type { BodyId, StepActor } from './rulebook';
import { allOf } from './three-valued';

export interface Holder {
  body: BodyId;
  /** What its part hangs on; absent when on nothing. */
  answer?: Answer;
}

function weighed(inquiry: Inquiry, actors: StepActor[]): Holder[] {
  return actors
    .map(({ body, when }) => (when ? { body, answer: inquiry.decide(when) } : { body }))
    .filter((holder: Holder) => holder.answer?.holds !== false);
}

const heldBy = (inquiry: Inquiry, body: BodyId): Holder[] => {
  const holders = inquiry.rulebook.bodies[body]?.heldBy;
  return holders ? weighed(inquiry, holders) : [{ body }];
};

/** Whose `when` is unknown is still asked: nobody is left out for want of a fact. */
export function holdersOf(inquiry: Inquiry, actors: StepActor[]): Holder[] {
  return weighed(inquiry, actors).flatMap((actor) =>
    heldBy(inquiry, actor.body).map((holder): Holder => {
      const answers = [actor.answer, holder.answer].filter((one) => one !== undefined);
      return { body: holder.body, ...(answers.length > 0 && { answer: combine(answers, allOf) }) };
    }),
  );
}

export const bodiesOf = (holders: Holder[]): BodyId[] => [...new Set(holders.map(({ body }) => body))];

/** Those of a plain list, as they are held here. */
export const heldBodies = (inquiry: Inquiry, bodies: BodyId[]): BodyId[] =>
  bodiesOf(bodies.flatMap((body) => heldBy(inquiry, body)));

/** May who acts now act for one of them? */
export function turnOf({ dossier }: Inquiry, holders: Holder[]): Answer {
  const acting = dossier.actor?.bodies;
  const own = holders.filter(({ body }) => acting?.includes(body));
  const isSure = own.some((holder) => holder.answer?.holds !== null);
  const holds = acting === undefined || (own.length > 0 && !isSure) ? null : own.length > 0;
  const missing = acting === undefined ? ['actor'] : own.flatMap((holder) => holder.answer?.missing ?? []);
  return answer(holds, { kind: 'actor', actual: acting ?? [], limit: bodiesOf(holders), holds }, missing);
}
