/** References from a rule to things defined elsewhere; each unknown one is a problem with a suggestion. */
import type { EventId } from '../../engine/rulebook';
import { asList } from '../schema/atoms';
import type { Spot } from '../source';
import { suggestion } from '../suggest';
import type { Desk } from './names';
import { knownFact } from './operand';

export function known(
  raw: string | string[] | undefined,
  names: Set<string>,
  what: string,
  spot: Spot,
  desk: Desk,
): string[] {
  const list = asList(raw);
  list.forEach((name, index) => {
    const place = Array.isArray(raw) ? spot.down(index) : spot;
    if (!names.has(name)) desk.problems.push(place.problem(`没有${what}“${name}”`, suggestion(name, names)));
    else if (list.indexOf(name) !== index) desk.problems.push(place.problem(`${what}“${name}”写了两次`, '删去一个'));
  });
  return list;
}

export const eventsOf = (raw: EventId | EventId[], spot: Spot, desk: Desk): EventId[] =>
  known(raw, desk.names.events, '事件', spot, desk);

export function factList(raw: string | string[] | undefined, spot: Spot, desk: Desk): string[] {
  const list = asList(raw);
  list.forEach((id, index) => {
    const place = Array.isArray(raw) ? spot.down(index) : spot;
    knownFact(id, place, desk);
    if (list.indexOf(id) !== index) desk.problems.push(place.problem(`事实“${id}”写了两次`, '删去一个'));
  });
  return list;
}

export function dateFact(id: string, spot: Spot, desk: Desk): void {
  const fact = knownFact(id, spot, desk);
  if (fact && fact.type !== 'date')
    desk.problems.push(spot.problem(`“${id}”是 ${fact.type} 型，不是日期`, '换成日期型的事实'));
}

export function quantity(id: string, spot: Spot, desk: Desk): void {
  const fact = knownFact(id, spot, desk);
  if (fact && fact.type !== 'money')
    desk.problems.push(spot.problem(`“${id}”是 ${fact.type} 型，不是金额`, '换成金额型的事实'));
}
