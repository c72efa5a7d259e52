/** One step of a case as the page shows it: who, until when, what was said, what is asked for. */
import { standingsOf, stepRule, type Work } from '../../../cases/work';
import type { CaseStepRow, OpinionRow } from '../../../dossier/rows';
import { readFlag, readJson } from '../../../dossier/stored';
import { decide, type MovedDay, type StepStanding, workdaysBetween } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { Finding } from '../../../engine/finding';
import type { BodyId, Rulebook, StepRule } from '../../../engine/rulebook';
import { calendar } from '../../../rulebooks/registry';
import { resultText } from '../../../rulebooks/words/outcomes';
import type { CasePeople } from './case-rows';
import { formOf, materialRules, papersOf } from './step-papers';

export const bodyLabel = (rulebook: Rulebook, body: string): string => rulebook.bodies[body as BodyId]?.label ?? body;

/** Negative when the day has passed. */
export function workdaysLeft(dueOn: string | null | undefined, today: string): number | null {
  return dueOn ? workdaysBetween(today, dueOn, calendar()) : null;
}

/** By how many working days an opinion came, or stays away, after its limit; null: it is in time. */
export function workdaysLate(dueOn: string | null, issuedOn: string | null, today: string): number | null {
  const until = issuedOn ?? today;
  return dueOn !== null && dueOn < until ? workdaysBetween(dueOn, until, calendar()) : null;
}

export interface Viewing {
  work: Work;
  dossier: Dossier;
  today: string;
  people: CasePeople;
}

export function opinionView(opinion: OpinionRow, rule: StepRule | undefined, { work, people, today }: Viewing) {
  return {
    documentId: opinion.document_id,
    body: opinion.body,
    bodyLabel: bodyLabel(work.rulebook, opinion.body),
    round: opinion.round,
    consult: readFlag(opinion.consult),
    state: opinion.state,
    result: opinion.result,
    resultLabel: opinion.result && resultText(rule, opinion.result),
    comment: opinion.comment,
    override: readJson(opinion.override, null),
    openedOn: opinion.opened_on,
    dueOn: opinion.due_on,
    workdaysLeft: opinion.state === 'pending' ? workdaysLeft(opinion.due_on, today) : null,
    issuedOn: opinion.issued_on,
    late: readFlag(opinion.late),
    workdaysLate: workdaysLate(opinion.due_on, opinion.issued_on, today),
    findings: readJson<Finding[]>(opinion.findings, []),
    moved: readJson<MovedDay[]>(opinion.moved, []),
    by: opinion.issued_by_id === null ? null : (people[opinion.issued_by_id] ?? null),
    version: opinion.version,
  };
}

/** Of a closed case the tables speak: what would be skipped by today's facts was decided on those of its day. */
function stateOf(standing: StepStanding, row: CaseStepRow | undefined, work: Work) {
  return work.row.state === 'open' ? standing.state : (row?.state ?? standing.state);
}

/** The limit passed and nobody had answered: the regulation takes that for consent, or for refusal. */
function isBySilence({ overrun }: StepRule, state: StepStanding['state'], opinions: OpinionRow[]): boolean {
  const isOver = state === 'done' || state === 'rejected';
  return (
    isOver &&
    overrun !== 'overdue' &&
    !opinions.some(({ state: given, consult }) => given === 'issued' && !readFlag(consult))
  );
}

/** Which rule left the step out, and what decided it. */
function removalOf(rule: StepRule, { skippedBy }: StepStanding, { work, dossier }: Viewing): Finding | null {
  if (!skippedBy || !rule.when) return null;
  const { id, kind, article, title } = rule;
  const { because } = decide(work.rulebook, rule.when, dossier, calendar());
  return { rule: id, kind, article, title, severity: 'info', outcome: 'not-applicable', because, missing: [] };
}

function stepView(rule: StepRule, standing: StepStanding, viewing: Viewing) {
  const { work, dossier, today } = viewing;
  const rows = work.steps.filter((row) => row.step === rule.step);
  const row = rows.find((one) => one.round === standing.round) ?? rows.at(-1);
  const rules = materialRules(work.rulebook, rule, dossier);
  const opinions = work.opinions.filter((opinion) => opinion.step === rule.step && opinion.state !== 'withdrawn');
  const view = (opinion: OpinionRow) => opinionView(opinion, rule, viewing);
  const state = stateOf(standing, row, work);
  const dueOn = row?.due_on ?? standing.dueOn ?? null;
  return {
    id: rule.step,
    rule: rule.id,
    title: rule.title,
    article: rule.article,
    note: rule.note,
    by: standing.bodies,
    byLabels: standing.bodies.map((body) => bodyLabel(work.rulebook, body)),
    consults: standing.consults,
    after: rule.after,
    state,
    round: standing.round,
    openedOn: row?.opened_on ?? null,
    dueOn,
    provisional: row ? readFlag(row.due_provisional) : (standing.provisional ?? false),
    overdue: state === 'open' && dueOn !== null && dueOn < today,
    workdaysLeft: state === 'open' ? workdaysLeft(dueOn, today) : null,
    doneOn: row?.done_on ?? null,
    bySilence: isBySilence(
      rule,
      state,
      opinions.filter(({ round }) => round === standing.round),
    ),
    skippedBy: standing.skippedBy ?? null,
    removed: removalOf(rule, standing, viewing),
    kept: standing.kept ?? false,
    leftUndone: standing.leftUndone ?? false,
    returnedFrom: standing.returnedFrom ?? null,
    returnTo: rule.returnTo ?? null,
    outcomes: rule.outcomes.map((value) => ({ value, label: resultText(rule, value) })),
    form: formOf(work.rulebook, rule, rules, state === 'open' ? dossier : undefined),
    papers: papersOf(work.rulebook, rules, dossier),
    opinions: opinions.filter((opinion) => opinion.round === (row?.round ?? standing.round)).map(view),
    earlier: opinions.filter((opinion) => opinion.round < (row?.round ?? standing.round)).map(view),
  };
}
export type StepView = ReturnType<typeof stepView>;

export function stepViews(viewing: Viewing): StepView[] {
  const { work, dossier } = viewing;
  return standingsOf(work, dossier).map((standing) =>
    stepView(stepRule(work, standing.step, standing.rule), standing, viewing),
  );
}
