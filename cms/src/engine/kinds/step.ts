/** 环节, asked at its own event: is it this body's turn, and has everything before it been done? */

import { actorsOf } from '../cases/actors';
import { beforeStep } from '../cases/passage';
import { processOf } from '../cases/process';
import { combine } from '../conditions/answer';
import { own } from '../lookup';
import { allOf } from '../three-valued';
import { type Judge, verdict } from './verdict';

export const step: Judge<'step'> = (inquiry, rule) => {
  const { steps } = inquiry.dossier;
  const process = processOf(inquiry.rulebook, rule.procedure);
  const stateOf = (id: string) => steps && (own(steps, `${rule.procedure}.${id}`) ?? 'waiting');
  return verdict(combine([actorsOf(inquiry, rule).turn, beforeStep(inquiry, process, rule, stateOf)], allOf));
};
