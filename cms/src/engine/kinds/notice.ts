/** 告知: who is told. */
import { heldBodies } from '../holders';
import { type Judge, SATISFIED } from './verdict';

export const notice: Judge<'notice'> = (inquiry, rule) => ({
  ...SATISFIED,
  notify: { to: heldBodies(inquiry, rule.to), copy: heldBodies(inquiry, rule.copy) },
});
