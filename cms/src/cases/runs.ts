/** Stored steps and opinions of a case, as the engine reads a run. */

import type { CaseStepRow, OpinionRow } from '../dossier/rows';
import { readFlag, readJson } from '../dossier/stored';
import type { StepRun } from '../engine';
import type { GivenOpinion } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { BodyId } from '../engine/rulebook';

const given = (opinion: OpinionRow): GivenOpinion => ({
  body: opinion.body as BodyId,
  result: opinion.state === 'issued' && opinion.result ? opinion.result : 'pending',
  on: opinion.issued_on ?? undefined,
});

/** Asked opinions (consults) do not decide and withdrawn ones no longer count. */
const counts = (opinion: OpinionRow): boolean => !readFlag(opinion.consult) && opinion.state !== 'withdrawn';

/** Rows kept for steps that were skipped, or put back to waiting by a return, were never run. */
const wasRun = (row: CaseStepRow): boolean => row.state !== 'skipped' && row.state !== 'waiting';

export function runsOf(steps: CaseStepRow[], opinions: OpinionRow[]): StepRun[] {
  return steps.filter(wasRun).map((row) => ({
    step: row.step,
    round: row.round,
    openedOn: row.opened_on,
    seen: readJson<Facts | undefined>(row.seen, undefined),
    opinions: opinions.filter((opinion) => opinion.case_step_id === row.id && counts(opinion)).map(given),
  }));
}
