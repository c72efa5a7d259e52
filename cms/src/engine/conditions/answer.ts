/** What a condition came to: three-valued, with every leaf that was looked at. */
import type { Reason } from '../finding';
import type { Truth } from '../three-valued';

export interface Answer {
  holds: Truth;
  because: Reason[];
  /** What nobody has stated; filled only while the answer hangs on it. */
  missing: string[];
}

export const answer = (holds: Truth, reason: Reason, missing: string[] = []): Answer => ({
  holds,
  because: [reason],
  missing: holds === null ? [...new Set(missing)] : [],
});

export function combine(answers: Answer[], together: (truths: Truth[]) => Truth): Answer {
  const holds = together(answers.map((one) => one.holds));
  const open = answers.filter((one) => one.holds === null);
  return {
    holds,
    because: answers.flatMap((one) => one.because),
    missing: holds === null ? [...new Set(open.flatMap((one) => one.missing))] : [],
  };
}
