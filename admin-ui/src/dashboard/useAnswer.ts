import { useTranslate } from 'react-admin';
import { formatDateLong } from '../format/date';
import { formatWan, formatYuan } from '../format/money';
import { formatRatio } from '../format/ratio';
import type { Execution } from './executionReply';
import type { Question } from './question';

/** 2026-07-30 → 7月30日: inside one year's page the year goes without saying. */
export const dayOfMonth = (iso: string) => formatDateLong(iso).replace(/^\d+年/, '');
/** Targets are whole shares in the text of the law: 50%, not 50.00%. */
export const wholeRatio = (ratio: number) => formatRatio(ratio).replace(/\.?0+%$/, '%');

export function useAnswer() {
  const translate = useTranslate();
  return {
    title: ({ target, isPast }: Question) =>
      translate(`execution.question.${isPast ? 'past' : 'ahead'}`, {
        day: dayOfMonth(target.by),
        ratio: wholeRatio(target.ratio),
      }),
    text: (execution: Execution, question: Question) =>
      translate(`execution.answer.${question.kind}`, figuresOf(execution, question)),
  };
}

function figuresOf(execution: Execution, { target, forecast, isPast }: Question) {
  const executed = isPast ? target.executedBy : execution.executed;
  return {
    year: execution.year,
    day: dayOfMonth(target.by),
    asOf: dayOfMonth(execution.asOf),
    executed: formatWan(executed),
    budget: formatWan(execution.budget),
    ratio: formatRatio(isPast ? Number(executed) / Number(execution.budget) : execution.ratio),
    required: formatWan(target.required),
    shortfall: formatWan(target.shortfall),
    shortfallYuan: formatYuan(target.shortfall),
    method: execution.forecast.method.label,
    expected: formatWan(forecast?.expected),
    expectedRatio: formatRatio(forecast?.ratio),
    expectedShortfall: formatWan(forecast?.shortfall),
    expectedShortfallYuan: formatYuan(forecast?.shortfall),
  };
}
