/** After something happened in a case: what is done takes effect, what follows opens, and what is over closes. */

import { effects } from '../effects';
import type { EffectDefinition } from '../effects/effect';
import { caseState, deriveFacts, type StepStanding } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { StepRule } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { conditionalUpdate } from '../write/conditional-update';
import type { Tx } from '../write/tx';
import { enterStage } from './change-project';
import { frozenAfter } from './freeze';
import { type Judgement, joined, judge, NOTHING } from './judge';
import { notifyFindings } from './notices';
import { rewrite } from './opening';
import { tellSubject } from './subject';
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
  for (const id of rule.effects) {
    judgement = joined(judgement, await takeEffect(tx, work, effects[id], rule, dossier, reason));
  }
  if (rule.stage) await enterStage(tx, work.project, rule.stage);
  return judgement;
}

async function takeEffect(
  tx: Tx,
  work: Work,
  definition: EffectDefinition,
  rule: StepRule,
  dossier: Dossier,
  reason?: string,
): Promise<Judgement> {
  const derived = { ...dossier.facts, ...deriveFacts(work.rulebook, dossier, calendar()) };
  const context = { tx, project: work.project, row: work.row, facts: derived };
  const known = (await definition.known?.(context)) ?? {};
  const facts = { ...dossier.facts, ...known };
  // A step may bear the name of the event itself; its rules were asked when the step was acted on.
  const event = definition.event === `${work.procedure.id}.${rule.step}` ? undefined : definition.event;
  const judgement = event ? judge(tx, work.rulebook, event, { ...dossier, facts }, reason) : NOTHING;
  await definition.apply({ ...context, override: judgement.override });
  if (event) await notifyFindings(tx, work.project, event, judgement.findings);
  return judgement;
}

async function close(tx: Tx, work: Work, standings: StepStanding[]): Promise<void> {
  const state = caseState(standings);
  const frozen = frozenAfter(
    work.row.frozen,
    standings,
    stepRules(work.rulebook, work.procedure.id),
    work.project,
    tx.today,
  );
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
export async function advance(tx: Tx, caseId: number, projectId: number, reason?: string): Promise<Judgement> {
  const work = await takeWork(tx, caseId, projectId);
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
  await writeSteps(tx, work, moves);
  await close(tx, work, standings);
  return judgement;
}
