/** The same thing done several times at the same moment, and what came of it. */
import type { Answer } from '../../seeds/client';

export function atOnce<T>(times: number, call: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => call(index)));
}

/** `[201, 409, 409]`, lowest first. */
export function statuses(answers: Answer<unknown>[]): number[] {
  return answers.map(({ status }) => status).sort((a, b) => a - b);
}

export const isDone = (answer: Answer<unknown>): boolean => answer.status >= 200 && answer.status < 300;
/** Somebody else was faster. */
export const isTooLate = (answer: Answer<unknown>): boolean => answer.status === 409 || answer.status === 412;
