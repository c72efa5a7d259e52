/** 台账: who writes a register, and which fields a row may not leave blank. */
import { combine } from '../conditions/answer';
import { actorAnswer } from '../leaves/actor';
import { allOf } from '../three-valued';
import { lacking, partAnswers } from './parts';
import { type Judge, verdict } from './verdict';

export const record: Judge<'record'> = (inquiry, rule) => {
  const parts = partAnswers(inquiry, rule.required);
  const said = verdict(combine([actorAnswer(inquiry, rule.by), ...parts], allOf));
  return { ...said, missing: [...said.missing, ...lacking(parts)] };
};
