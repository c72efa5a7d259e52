/** After something happened in a case: what is done takes effect, what follows opens, and what is over closes. */

import type { PlaceOfCase } from '../dossier/rows';
import { effectOn } from '../effects';
import { caseState, deriveFacts, type StepStanding } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Effect, StepRule } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { conditionalUpdate } from '../write/conditional-update';
import type { Tx } from '../write/tx';
import { applyProposal, asProposed, takesEffectAt } from './facts/proposal';
import { frozenAfter } from './freeze';
import { type Judgement, joined, judge, NOTHING } from './judge';
import { notifyFindings } from './notices';
import { rewrite } from './opening';
import { enterStage } from './project/change-project';
import { tellSubject } from './subjects/subject';
import { dossierOfCase, standingsOf, stepRule, stepRules, takeWork, type Work } from './work';
import { writeSteps } from './write-steps';

/** Steps the engine calls done of which the tables do not say so yet. */
function newlyDone(work: Work, standings: StepStanding[]): StepStanding[] {
  return standings.filter((standing) => {
    const row = work.steps.find((one) => one.step === standing.step && one.round === standing.round);
    return standing.state === 'done' && row?.state !== 'done';
  });
}

async function passStep(tx: Tx, work: Work, rule: StepRule, dossier: Dossier, reason?: string): Promise<Judgement> {
  const event = `${work.procedure.id}.${rule.step}.pass`;
  let judgement = judge(tx, work.rulebook, event, dossier, reason);
  await notifyFindings(tx, work.project, event, judgement.findings);
  if (takesEffectAt(rule)) await applyProposal(tx, work);
  for (const effect of rule.effects) {
    judgement = joined(judgement, await takeEffect(tx, work, effect, rule, dossier, reason));
  }
  if (rule.stage && work.project) await enterStage(tx, work.project, rule.stage);
  return judgement;
}

async function takeEffect(
  tx: Tx,
  work: Work,
  effect: Effect,
  rule: StepRule,
  dossier: Dossier,
  reason?: string,
): Promise<Judgement> {
  const { row, rulebook } = work;
  const facts = { ...dossier.facts, ...deriveFacts(rulebook, dossier, calendar()) };
  const bound = effectOn(work, effect, { tx, row, rulebook, facts, reason });
  // A step may bear the name of the event itself; its rules were asked when the step was acted on.
  const event = bound.event === `${work.procedure.id}.${rule.step}` ? undefined : bound.event;
  const known = { ...dossier.facts, ...(await bound.known()) };
  const judgement = event ? judge(tx, rulebook, event, { ...dossier, facts: known }, reason) : NOTHING;
  await bound.apply(judgement.override);
  if (event) await notifyFindings(tx, work.project, event, judgement.findings);
  return judgement;
}

async function close(tx: Tx, work: Work, standings: StepStanding[]): Promise<void> {
  const state = caseState(standings);
  if (state === 'done') await applyProposal(tx, work);
  const rules = stepRules(work.rulebook, work.procedure.id);
  const frozen =
    work.project && frozenAfter(work.row.frozen, standings, rules, asProposed(work.project, work.row), tx.today);
  const closed_on = state === 'open' ? null : tx.today;
  await conditionalUpdate(
    tx.trx,
    'cases',
    { id: work.row.id, version: work.row.version },
    { state, closed_on, frozen },
  );
  const isReturned = standings.some((standing) => standing.returnedFrom !== undefined && standing.state === 'open');
  await tellSubject(tx, work.row, state === 'open' && isReturned ? 'returned' : state);
}

const hasConsequences = (rule: StepRule): boolean => rule.effects.length > 0 || rule.stage !== undefined;

/** What the rules said to the steps that passed; their reasons are wanted from whoever made them pass. */
export async function advance(tx: Tx, caseId: number, place: PlaceOfCase, reason?: string): Promise<Judgement> {
  return advanceWork(tx, await takeWork(tx, caseId, place), reason);
}

/** The case as it stands now, in hand and locked. */
export async function advanceWork(tx: Tx, work: Work, reason?: string): Promise<Judgement> {
  const dossier = await dossierOfCase(tx, work);
  const placed = standingsOf(work, dossier);
  const passed = newlyDone(work, placed).map((standing) => stepRule(work, standing.step, standing.rule));
  let judgement = NOTHING;
  for (const rule of passed) judgement = joined(judgement, await passStep(tx, work, rule, dossier, reason));
  // An effect may have changed the facts that decide what opens next.
  const standings = passed.some(hasConsequences) ? standingsOf(work, await dossierOfCase(tx, work)) : placed;
  const moves = rewrite(standings, work, tx.today);
  // An opinion that leaves its step open changes nothing others rely on: the case keeps its version.
  if (moves.steps.length === 0 && moves.withdrawn.length === 0) return judgement;
  await writeSteps(tx, work, moves, dossier);
  await close(tx, work, standings);
  return judgement;
}
