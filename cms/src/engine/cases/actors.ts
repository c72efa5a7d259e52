/** Who gives an opinion at a step. The actor may hang on facts; a body whose `when` is unknown is still asked. */
import type { Answer } from '../conditions/answer';
import { bodiesOf, holdersOf, turnOf } from '../holders';
import type { Inquiry } from '../inquiry';
import type { BodyId, StepRule } from '../rulebook';

export interface Actors {
  bodies: BodyId[];
  /** May who acts now act here? */
  turn: Answer;
}

export function actorsOf(inquiry: Inquiry, rule: StepRule): Actors {
  const holders = holdersOf(inquiry, rule.by);
  return { bodies: bodiesOf(holders), turn: turnOf(inquiry, holders) };
}
