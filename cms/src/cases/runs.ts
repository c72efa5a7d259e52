/** Stored steps and opinions of a case, as the engine reads a run. */

import type { CaseStepRow, OpinionRow } from '../dossier/rows';
import { readFlag } from '../dossier/stored';
import type { GivenOpinion } from '../engine/dossier';
import type { BodyId, StepId } from '../engine/rulebook';

export interface Run {
  step: StepId;
  round: number;
  openedOn: string;
  opinions: GivenOpinion[];
}

const given = (opinion: OpinionRow): GivenOpinion => ({
  body: opinion.body as BodyId,
  result: opinion.state === 'issued' && opinion.result ? opinion.result : 'pending',
  on: opinion.issued_on ?? undefined,
});

/** Asked opinions (consults) do not decide and withdrawn ones no longer count. */
const counts = (opinion: OpinionRow): boolean => !readFlag(opinion.consult) && opinion.state !== 'withdrawn';

/** Rows kept for steps that were skipped, or put back to waiting by a return, were never run. */
const wasRun = (row: CaseStepRow): boolean => row.state !== 'skipped' && row.state !== 'waiting';

export function runsOf(steps: CaseStepRow[], opinions: OpinionRow[]): Run[] {
  return steps.filter(wasRun).map((row) => ({
    step: row.step,
    round: row.round,
    openedOn: row.opened_on,
    opinions: opinions.filter((opinion) => opinion.case_step_id === row.id && counts(opinion)).map(given),
  }));
}
