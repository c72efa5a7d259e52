/** One body acts at one step of a case: the whole of it in the transaction of the command. */
import { actingBodies, partiesOf } from '../dossier/acting-bodies';
import type { OpinionRow } from '../dossier/rows';
import { readFlag } from '../dossier/stored';
import { evaluate } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { Finding } from '../engine/finding';
import type { OpinionResult, Rulebook, StepId, StepRule } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { resultsText } from '../rulebooks/words/outcomes';
import { conditionalUpdate } from '../write/conditional-update';
import { BadInput, Conflict, Forbidden } from '../write/errors';
import type { Tx } from '../write/tx';
import { advanceWork } from './advance';
import { tookEffect, type Waiting, waitingWith } from './facts/effective';
import { replacedBy } from './facts/state-facts';
import { keepFacts, partOf, statedAt } from './facts/stated-at';
import { mayDeclare } from './forms/declaring';
import { partiesTo } from './ground';
import { type Judgement, joined, NOTHING, type Override, settle } from './judge';
import { notifyFindings } from './notices';
import { declareProject } from './project/declare-project';
import { mustBeActive } from './project/standing-stage';
import { daysBefore, keepTold } from './told';
import { dossierOfCase, mustBeOpen, standingsOf, stepRule, type Work, withOpinions } from './work';

export interface Act {
  step: StepId;
  result?: OpinionResult;
  comment?: string;
  facts?: unknown;
  override?: { reason: string };
  /** The opinion meant, where a department speaks for two bodies of one step. */
  opinion?: string;
}

export interface Question {
  rule: StepRule;
  stated: Facts;
  dossier: Dossier;
  findings: Finding[];
}

/** The first step ever taken with a project declares it, unless it is of a procedure the unit runs by itself. */
const declares = (work: Work, rule: StepRule): boolean =>
  work.project?.declared_on === null && mayDeclare(work.rulebook, rule);

/** The product's own events that an act at this step amounts to besides the step's. */
function eventsOf(work: Work, rule: StepRule): string[] {
  const event = `${work.procedure.id}.${rule.step}`;
  return declares(work, rule) ? [event, 'project.declare'] : [event];
}

/** What the rules say of this act; nothing is written. */
export async function ask(tx: Tx, work: Work, step: StepId, facts: unknown): Promise<Question> {
  stepRule(work, step);
  const before = await dossierOfCase(tx, work);
  const standing = standingsOf(work, before).find((one) => one.step === step);
  const rule = stepRule(work, step, standing?.rule);
  const stated = await statedAt(tx, work, rule, facts);
  const dossier = { ...before, facts: { ...before.facts, ...stated } };
  const all = eventsOf(work, rule).flatMap((event) => evaluate(work.rulebook, event, dossier, calendar()));
  const findings = [...new Map(all.map((finding) => [finding.rule, finding])).values()];
  return { rule, stated, dossier, findings };
}

const isForward = (result: OpinionResult): boolean => result === 'agree' || result === 'agree-with-conditions';

/** Only where the regulation knows a single outcome need nobody say it. */
function resultOf(rule: StepRule, act: Act): OpinionResult {
  const result = act.result ?? (rule.outcomes.length === 1 ? rule.outcomes[0] : undefined);
  if (!result || !rule.outcomes.includes(result)) {
    throw new BadInput([{ field: 'result', message: `“${rule.title}”没有这一结论，可选：${resultsText(rule)}` }]);
  }
  if (!isForward(result) && !act.comment) {
    throw new BadInput([{ field: 'comment', message: '退回或不同意需写明理由' }]);
  }
  return result;
}

/** The pending opinion of one of the actor's bodies; one that decides before one that is only asked. */
function opinionOf(tx: Tx, work: Work, act: Act): OpinionRow | undefined {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  const mine = work.opinions.filter(
    (one) => one.step === act.step && bodies.includes(one.body) && one.state === 'pending',
  );
  const named = act.opinion === undefined ? mine : mine.filter((one) => one.document_id === act.opinion);
  return named.find((one) => !readFlag(one.consult)) ?? named[0];
}

/** Somebody else's opinion is nobody else's to give, even where the step is open to both. */
function mustBeMine(tx: Tx, work: Work, act: Act): void {
  const asked = work.opinions.find((one) => one.document_id === act.opinion);
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  if (asked && !bodies.includes(asked.body)) throw new Forbidden('这一意见由其他部门出具。');
}

function mustBePending(opinion: OpinionRow | undefined, rule: StepRule): asserts opinion is OpinionRow {
  if (opinion) return;
  throw new Conflict(`“${rule.title}”现在不在您单位办理中，可能已办结，请刷新后查看。`, { step: rule.step });
}

async function issue(
  tx: Tx,
  opinion: OpinionRow,
  act: Act,
  result: OpinionResult,
  override: Override | null,
): Promise<void> {
  const { id, version } = opinion;
  await conditionalUpdate(
    tx.trx,
    'opinions',
    { id, version, state: 'pending' },
    {
      state: 'issued',
      result,
      comment: act.comment || null,
      issued_on: tx.today,
      issued_by_id: tx.actor.userId,
      override,
      late: opinion.due_on !== null && opinion.due_on < tx.today,
    },
  );
}

export interface Acted {
  judgement: Judgement;
  opinion: OpinionRow;
  result: OpinionResult;
  stated: Facts;
  /** What the project said before where it says something else now. */
  replaced: Facts;
  /** What was proposed with the case before and holds for the project from this act on. */
  effective: Waiting;
}

/** A body that is only asked decides nothing: the rules of the step concern those who do. */
function settled(
  tx: Tx,
  rulebook: Rulebook,
  question: Question,
  opinion: OpinionRow | undefined,
  given: Act,
): Judgement {
  if (opinion && readFlag(opinion.consult)) return NOTHING;
  return settle(tx, rulebook, question.findings, given.override?.reason, isForward(given.result ?? 'agree'));
}

export async function act(tx: Tx, work: Work, given: Act): Promise<Acted> {
  mustBeActive(work.project, work.rulebook, { procedure: work.procedure.id, isRunning: true });
  const question = await ask(tx, work, given.step, given.facts);
  const opinion = opinionOf(tx, work, given);
  const own = settled(tx, work.rulebook, question, opinion, given);
  mustBeMine(tx, work, given);
  mustBeOpen(work);
  const result = resultOf(question.rule, given);
  mustBePending(opinion, question.rule);
  const stated = readFlag(opinion.consult) ? {} : question.stated;
  const before = await daysBefore(tx, work, stated);
  await issue(tx, opinion, given, result, own.override);
  const replaced = work.project ? replacedBy(work.project, partOf(work.rulebook, stated, 'project')) : {};
  await keepFacts(tx, work, question.rule, stated);
  if (work.project && declares(work, question.rule)) await declareProject(tx, work.rulebook, work.project);
  await notifyFindings(tx, work.project, `${work.procedure.id}.${given.step}`, own.findings);
  const waiting = waitingWith(work);
  const passed = await advanceWork(tx, await withOpinions(tx, work), given.override?.reason);
  const judgement = joined(own, passed);
  await keepTold(tx, work, opinion, { findings: judgement.findings, before });
  return { judgement, opinion, result, stated, replaced, effective: await tookEffect(tx, work, waiting) };
}
