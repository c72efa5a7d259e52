/** The day by which the next of a project's open orders to rectify is to be carried out. */
import type { Facts } from '../engine/facts';
import type { Records } from './records';

export function rectificationFacts({ rectifications = [] }: Records): Facts {
  const open = rectifications.filter((row) => !row.closedOn).map((row) => row.dueOn);
  return { 'project.rectificationDueOn': open.filter((day) => typeof day === 'string').sort()[0] };
}
