/** One body acts at one step of a case: the whole of it in the transaction of the command. */
import { actingBodies, partiesOf } from '../dossier/acting-bodies';
import type { OpinionRow } from '../dossier/rows';
import { evaluate } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { Finding } from '../engine/finding';
import type { OpinionResult, StepId, StepRule } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { conditionalUpdate } from '../write/conditional-update';
import { BadInput, Conflict, Stale } from '../write/errors';
import type { Tx } from '../write/tx';
import { advance } from './advance';
import { keepFacts, statedAt } from './facts-at-step';
import { type Judgement, joined, type Override, settle } from './judge';
import { notifyFindings } from './notices';
import { mustBeActive } from './standing-stage';
import { dossierOfCase, mustBeOpen, stepRule, type Work } from './work';

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

/** The product's own events that an act at this step amounts to besides the step's. */
function eventsOf(work: Work, rule: StepRule): string[] {
  const event = `${work.procedure.id}.${rule.step}`;
  const isDeclaration = rule.after.length === 0 && work.project.declared_on === null;
  return isDeclaration ? [event, 'project.declare'] : [event];
}

/** What the rules say of this act; nothing is written. */
export async function ask(tx: Tx, work: Work, step: StepId, facts: unknown): Promise<Question> {
  const rule = stepRule(work, step);
  const stated = statedAt(tx, work, rule, facts);
  const dossier = await dossierOfCase(tx, work, { stated });
  const all = eventsOf(work, rule).flatMap((event) => evaluate(work.rulebook, event, dossier, calendar()));
  const findings = [...new Map(all.map((finding) => [finding.rule, finding])).values()];
  return { rule, stated, dossier, findings };
}

const isForward = (result: OpinionResult): boolean => result === 'agree' || result === 'agree-with-conditions';

/** Only where the regulation knows a single outcome need nobody say it. */
function resultOf(rule: StepRule, act: Act): OpinionResult {
  const result = act.result ?? (rule.outcomes.length === 1 ? rule.outcomes[0] : undefined);
  if (!result || !rule.outcomes.includes(result)) {
    throw new BadInput([{ field: 'result', message: `“${rule.title}”没有这一结论` }]);
  }
  if (!isForward(result) && !act.comment?.trim()) {
    throw new BadInput([{ field: 'comment', message: '退回或不同意需写明理由' }]);
  }
  return result;
}

function opinionFor(tx: Tx, work: Work, rule: StepRule, wanted: string | undefined): OpinionRow {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(work.project, work.row));
  const mine = work.opinions.filter((one) => one.step === rule.step && bodies.includes(one.body));
  const named = wanted === undefined ? mine : mine.filter((one) => one.document_id === wanted);
  const opinion = named.find((one) => one.state === 'pending');
  if (opinion) return opinion;
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
      comment: act.comment?.trim() || null,
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
}

export async function act(tx: Tx, work: Work, given: Act): Promise<Acted> {
  mustBeActive(work.project, work.rulebook);
  const question = await ask(tx, work, given.step, given.facts);
  const wish = given.result ?? 'agree';
  const own = settle(tx, question.findings, given.override?.reason, isForward(wish));
  mustBeOpen(work);
  const result = resultOf(question.rule, given);
  const opinion = opinionFor(tx, work, question.rule, given.opinion);
  if (tx.version !== undefined && given.opinion === undefined && tx.version !== work.row.version) {
    throw new Stale(work.row.version);
  }
  if (tx.version !== undefined && given.opinion !== undefined && tx.version !== opinion.version) {
    throw new Stale(opinion.version);
  }
  await issue(tx, opinion, given, result, own.override);
  await keepFacts(tx, work, question.stated);
  await notifyFindings(tx, work.project, `${work.procedure.id}.${given.step}`, own.findings);
  const passed = await advance(tx, work.row.id, work.project.id, given.override?.reason);
  return { judgement: joined(own, passed), opinion, result, stated: question.stated };
}
