/** 材料: papers and stated parts that must be there at an event. */
import { combine } from '../conditions/answer';
import { materialLeaf } from '../leaves/material';
import { allOf } from '../three-valued';
import { lacking, partAnswers } from './parts';
import { type Judge, verdict } from './verdict';

export const material: Judge<'material'> = (inquiry, rule) => {
  const papers = rule.papers.length > 0 ? [materialLeaf(inquiry, { materials: rule.papers })] : [];
  const answers = [...papers, ...partAnswers(inquiry, rule.parts)];
  return { ...verdict(combine(answers, allOf)), missing: lacking(answers) };
};
