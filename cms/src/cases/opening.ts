/**
 * From the standings of a case to the rows that say so: pure, so that forks, joins and returns can be read without a database.
 */

import type { CaseStepRow, OpinionRow } from '../dossier/rows';
import { readFlag } from '../dossier/stored';
import type { StepStanding } from '../engine';
import type { BodyId, RuleId, StepId, StepState } from '../engine/rulebook';

export interface StepWrite {
  /** The row to change; a new one is written when there is none. */
  row?: CaseStepRow;
  step: StepId;
  /** Of several that describe the step the one that applies; none for a row that was overtaken. */
  rule?: RuleId;
  round: number;
  state: StepState;
  openedOn: string;
  dueOn: string | null;
  provisional: boolean;
  doneOn: string | null;
  /** Who is asked now: new opinions, or withdrawn ones that are asked again. */
  asks: { body: BodyId; consult: boolean; withdrawn?: OpinionRow }[];
}

export interface Rewrite {
  steps: StepWrite[];
  withdrawn: OpinionRow[];
}

export interface Present {
  steps: CaseStepRow[];
  opinions: OpinionRow[];
}

type Ask = StepWrite['asks'][number];

function ask(present: Present, row: CaseStepRow | undefined, body: BodyId, consult: boolean): Ask[] {
  const opinion = present.opinions.find((one) => one.case_step_id === row?.id && one.body === body);
  if (!opinion) return [{ body, consult }];
  return opinion.state === 'withdrawn' ? [{ body, consult, withdrawn: opinion }] : [];
}

const asksOf = (standing: StepStanding, present: Present, row: CaseStepRow | undefined): Ask[] =>
  standing.state === 'open'
    ? [
        ...standing.bodies.flatMap((body) => ask(present, row, body, false)),
        ...standing.consults.flatMap((body) => ask(present, row, body, true)),
      ]
    : [];

/** A step that waits has no row; one that a return put back to waiting keeps the row it has. */
const unwritten = (standing: StepStanding, row: CaseStepRow | undefined): boolean =>
  standing.state === 'waiting' && !row;

/** The limit of a step under way was extended, or is another one by what was stated since. */
const isMoved = (standing: StepStanding, row: CaseStepRow): boolean =>
  standing.state === 'open' && row.state === 'open' && (standing.dueOn ?? null) !== row.due_on;

function writeOf(standing: StepStanding, present: Present, today: string): StepWrite[] {
  const row = present.steps.find((one) => one.step === standing.step && one.round === standing.round);
  const asks = asksOf(standing, present, row);
  const isAsWritten = row !== undefined && row.state === standing.state && asks.length === 0;
  if (unwritten(standing, row) || (isAsWritten && !isMoved(standing, row))) return [];
  const reopened = standing.state === 'open' && row?.state !== 'open';
  return [
    {
      row,
      step: standing.step,
      rule: standing.rule,
      round: standing.round,
      state: standing.state,
      openedOn: reopened || !row ? (standing.openedOn ?? today) : row.opened_on,
      dueOn: standing.dueOn ?? row?.due_on ?? null,
      provisional: standing.provisional ?? false,
      doneOn: standing.state === 'done' ? (standing.doneOn ?? today) : null,
      asks,
    },
  ];
}

/** Rows of earlier rounds that are still open: a return elsewhere has overtaken them. */
function overtaken(standings: StepStanding[], present: Present): StepWrite[] {
  const rounds = new Map(standings.map((standing) => [standing.step, standing.round]));
  return present.steps
    .filter((row) => row.state === 'open' && row.round < (rounds.get(row.step) ?? row.round))
    .map((row) => ({
      row,
      step: row.step,
      round: row.round,
      state: 'returned' as const,
      openedOn: row.opened_on,
      dueOn: row.due_on,
      provisional: false,
      doneOn: null,
      asks: [],
    }));
}

/** Its turn is over, or the facts have come to leave its body out. */
function isNoLongerAsked(opinion: OpinionRow, standings: StepStanding[]): boolean {
  if (opinion.state !== 'pending') return false;
  const standing = standings.find((one) => one.step === opinion.step);
  if (standing?.state !== 'open' || standing.round !== opinion.round) return true;
  const asked: string[] = readFlag(opinion.consult) ? standing.consults : standing.bodies;
  return !asked.includes(opinion.body);
}

export function rewrite(standings: StepStanding[], present: Present, today: string): Rewrite {
  return {
    steps: [...overtaken(standings, present), ...standings.flatMap((standing) => writeOf(standing, present, today))],
    withdrawn: present.opinions.filter((opinion) => isNoLongerAsked(opinion, standings)),
  };
}
