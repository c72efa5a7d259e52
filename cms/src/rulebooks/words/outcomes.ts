/** Results of a step as its regulation calls them, else as everybody does. */
import type { OpinionResult, StepRule } from '../../engine/rulebook';

const RESULTS: Record<OpinionResult, string> = {
  agree: '同意',
  'agree-with-conditions': '有条件同意',
  return: '退回',
  reject: '不同意',
};

export const resultText = (rule: Pick<StepRule, 'labels'> | undefined, result: OpinionResult): string =>
  rule?.labels[result] ?? RESULTS[result];

/** 同意（agree）、退回补正（return） */
export const resultsText = (rule: StepRule): string =>
  rule.outcomes.map((result) => `${resultText(rule, result)}（${result}）`).join('、');
