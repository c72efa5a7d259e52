/** Bodies that act under a condition: those of a step, and those that hold another body. */
import type { BodyId, BodyOfRulebook, Condition, StepActor } from '../../engine/rulebook';
import type { RawBody } from '../schema/header';
import type { RawActor } from '../schema/rules';
import type { Spot } from '../source';
import { readCondition } from './condition';
import type { Desk } from './names';

export function readActor(actor: RawActor, spot: Spot, desk: Desk): StepActor {
  if (typeof actor === 'string') return { body: actor };
  const when = actor.when && readCondition(actor.when, spot.down('when'), desk);
  return { body: actor.body, ...(when && { when }) };
}

type RawBodies = Partial<Record<BodyId, RawBody>>;

export function readBodies(raw: RawBodies, spot: Spot, desk: Desk): Partial<Record<BodyId, BodyOfRulebook>> {
  const bodies = Object.entries(raw) as [BodyId, RawBody][];
  return Object.fromEntries(
    bodies.map(([id, { heldBy, ...body }]) => {
      const place = spot.down(id, 'heldBy');
      const holders = heldBy?.map((holder, index) => readHolder(holder, raw, place.down(index), desk));
      return [id, { ...body, ...(holders && { heldBy: holders }) }];
    }),
  );
}

/** Who holds it must be plain to see: not a body that is itself held, and not for who happens to act. */
function readHolder(raw: RawActor, bodies: RawBodies, spot: Spot, desk: Desk): StepActor {
  const holder = readActor(raw, spot, desk);
  if (bodies[holder.body]?.heldBy)
    desk.problems.push(spot.problem(`“${holder.body}”自己也由别的职能承担`, '写实际承担的职能'));
  if (holder.when && asksActor(holder.when))
    desk.problems.push(spot.down('when').problem('由谁承担不能取决于经办人（actor）', '换成项目的事实'));
  return holder;
}

function asksActor(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksActor);
  if ('any' in condition) return condition.any.some(asksActor);
  return 'not' in condition ? asksActor(condition.not) : 'actor' in condition;
}
