import type { Execution, TargetForecast, TargetStanding } from './executionReply';

export type AnswerKind = 'reachedDue' | 'missed' | 'reachedEarly' | 'willReach' | 'willMiss' | 'unknown';

export interface Question {
  target: TargetStanding;
  forecast?: TargetForecast;
  /** The day has passed: the question is whether it was reached. */
  isPast: boolean;
  kind: AnswerKind;
}

function kindOf(target: TargetStanding, forecast: TargetForecast | undefined): AnswerKind {
  if (target.reached === true) return target.due ? 'reachedDue' : 'reachedEarly';
  if (target.reached === false) return 'missed';
  if (!forecast || forecast.ratio === null) return 'unknown';
  return BigInt(forecast.shortfall) > 0n ? 'willMiss' : 'willReach';
}

function questionOf(execution: Execution, target: TargetStanding): Question {
  const forecast = execution.forecast?.byTarget.find((one) => one.rule === target.rule);
  return { target, forecast, isPast: target.due, kind: kindOf(target, forecast) };
}

/** What people ask on that date: the target the server looks at (missed last, else next), then the one that comes after it. */
export function questionsOf(execution: Execution): Question[] {
  const focus = execution.targets.find((target) => target.rule === execution.explanation?.rule);
  const next = execution.targets.find((target) => !target.due);
  const asked = [focus ?? next ?? execution.targets.at(-1), next].filter((one) => one !== undefined);
  return [...new Set(asked)].map((target) => questionOf(execution, target));
}
