/**
 * A running case goes on under another version of its regulation. What was given so far stays as it was given, or the
 * case does not go there at all: nothing that is over is done over again, and no opinion is left without its step.
 */
import type { OpinionRow } from '../dossier/rows';
import { readFlag } from '../dossier/stored';
import type { StepStanding } from '../engine';
import type { BodyId, Rulebook } from '../engine/rulebook';
import { conditionalUpdate } from '../write/conditional-update';
import type { Tx } from '../write/tx';
import { advanceWork } from './advance';
import type { Judgement } from './judge';
import { dossierOfCase, standingsOf, type Work } from './work';

/** undefined: the other version has no such procedure. */
export function workUnder(work: Work, rulebook: Rulebook): Work | undefined {
  const procedure = rulebook.procedures.find(({ id }) => id === work.procedure.id);
  return procedure && { ...work, rulebook, procedure };
}

interface Sides {
  work: Work;
  before: StepStanding;
  after: StepStanding | undefined;
}

const issuedAt = ({ opinions }: Work, step: string): OpinionRow[] =>
  opinions.filter((one) => one.step === step && one.state === 'issued');

function named({ rulebook }: Work, opinions: OpinionRow[]): string {
  const labels = opinions.map(({ body }) => rulebook.bodies[body as BodyId]?.label ?? body);
  return [...new Set(labels)].join('、');
}

/** The step is not there. */
function withoutStep({ work, before }: Sides): string[] {
  const { title, state } = before;
  const given = issuedAt(work, before.step);
  if (state === 'open') return [`正在办理的环节“${title}”在该版本中没有`];
  if (given.length > 0) return [`环节“${title}”在该版本中没有，${named(work, given)}已出具的意见将无处存放`];
  return state === 'done' ? [`已办结的环节“${title}”在该版本中没有`] : [];
}

/** It is there, but whoever has spoken would not be heard. */
function unheard({ work, before, after }: Sides): string[] {
  const asked: string[] = after?.bodies ?? [];
  const deciding = issuedAt(work, before.step).filter((one) => one.round === before.round && !readFlag(one.consult));
  const lost = deciding.filter(({ body }) => !asked.includes(body));
  return lost.length > 0 ? [`环节“${before.title}”在该版本中不由${named(work, lost)}办理，已出具的意见将不作数`] : [];
}

const OVER: StepStanding['state'][] = ['done', 'returned'];

function doneAgain({ work, before, after }: Sides): string[] {
  const isOver = OVER.includes(before.state);
  const isOfAnotherRound = issuedAt(work, before.step).length > 0 && after?.round !== before.round;
  if (!isOfAnotherRound && !(isOver && after?.state !== before.state)) return [];
  return [`已办理的环节“${before.title}”在该版本中须重新办理`];
}

function against(sides: Sides): string[] {
  if (!sides.after) return withoutStep(sides);
  const lost = unheard(sides);
  return lost.length > 0 ? lost : doneAgain(sides);
}

/** `before`, `after`: where the same case stands under its own version and under the other. */
export function obstaclesBetween(work: Work, before: StepStanding[], after: StepStanding[]): string[] {
  return before.flatMap((one) => against({ work, before: one, after: after.find(({ step }) => step === one.step) }));
}

/** Why the case cannot go on under that version; none: it can. */
export async function obstaclesTo(tx: Tx, work: Work, rulebook: Rulebook): Promise<string[]> {
  const moved = workUnder(work, rulebook);
  if (!moved) return ['该版本中没有这一流程'];
  const before = standingsOf(work, await dossierOfCase(tx, work));
  return obstaclesBetween(work, before, standingsOf(moved, await dossierOfCase(tx, moved)));
}

/** Whoever is asked already is asked by the rule of the other version from now on. */
async function renameAsked(tx: Tx, { row }: Work, standings: StepStanding[]): Promise<void> {
  for (const { step, round, rule } of standings.filter(({ state }) => state === 'open')) {
    await tx.trx('opinions').where({ case_id: row.id, step, round, state: 'pending' }).update({ rule });
  }
}

/** The project must be locked by the caller, and nothing may stand against it. */
export async function moveCase(tx: Tx, moved: Work, reason?: string): Promise<Judgement> {
  const { id, version } = moved.row;
  const rulebook_version = moved.rulebook.version;
  const next = await conditionalUpdate(tx.trx, 'cases', { id, version, state: 'open' }, { rulebook_version });
  const work = { ...moved, row: { ...moved.row, rulebook_version, version: next } };
  await renameAsked(tx, work, standingsOf(work, await dossierOfCase(tx, work)));
  return advanceWork(tx, work, reason);
}
