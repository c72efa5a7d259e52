/** Steps of the open cases that would be there, gone, held by others or due on another day. */

import { runsOf } from '../../../../cases/runs';
import type { Work } from '../../../../cases/work';
import { stepRules } from '../../../../cases/work';
import { evaluate, type StepStanding, standingOfCase } from '../../../../engine';
import type { Dossier } from '../../../../engine/dossier';
import type { Rulebook } from '../../../../engine/rulebook';
import { calendar } from '../../../../rulebooks/registry';
import { type FindingChange, findingChanges, labelsOf, under } from './sides';

interface StepShown {
  state: StepStanding['state'];
  dueOn: string | null;
  /** `7 workdays`, for steps that have not begun. */
  within: string | null;
  byLabels: string[];
  rule: string;
  article: string;
  skippedBy: string | null;
}
export interface StepChange {
  step: string;
  title: string;
  rule: string;
  article: string;
  change: 'added' | 'removed' | 'changed';
  before: StepShown | null;
  after: StepShown | null;
}
export interface CaseChange {
  documentId: string;
  procedure: string;
  title: string;
  version: string;
  openedOn: string;
  steps: StepChange[];
  findings: FindingChange[];
}

interface Run {
  rulebook: Rulebook;
  dossier: Dossier;
  standings: StepStanding[];
}

function runUnder(rulebook: Rulebook, work: Work, read: Dossier): Run {
  const dossier = under(rulebook, read);
  const { id } = work.procedure;
  const isKnown = rulebook.procedures.some((procedure) => procedure.id === id);
  const runs = runsOf(work.steps, work.opinions);
  const standings = isKnown ? standingOfCase(rulebook, id, dossier, runs, calendar()) : [];
  const steps = Object.fromEntries(standings.map(({ step, state }) => [`${id}.${step}`, state]));
  return { rulebook, dossier: { ...dossier, steps: { ...dossier.steps, ...steps } }, standings };
}

function shown({ rulebook }: Run, procedure: string, standing: StepStanding | undefined): StepShown | null {
  if (!standing) return null;
  const { state, dueOn, bodies, rule, article, skippedBy } = standing;
  const within = stepRules(rulebook, procedure).find(({ id }) => id === rule)?.within;
  const by = state === 'skipped' ? [] : labelsOf(rulebook, bodies);
  const span = within ? `${within.amount} ${within.unit}` : null;
  return { state, dueOn: dueOn ?? null, within: span, byLabels: by, rule, article, skippedBy: skippedBy ?? null };
}

const isThere = (step: StepShown | null): boolean => step !== null && step.state !== 'skipped';
/** The same text under another number is no change. */
const weight = (step: StepShown | null): string =>
  JSON.stringify(step && [step.state, step.dueOn, step.within, step.byLabels]);

function kindOf(before: StepShown | null, after: StepShown | null): StepChange['change'] | undefined {
  if (isThere(before) !== isThere(after)) return isThere(after) ? 'added' : 'removed';
  return isThere(before) && weight(before) !== weight(after) ? 'changed' : undefined;
}

function stepChanges(procedure: string, first: Run, second: Run): StepChange[] {
  const steps = [...new Set([...first.standings, ...second.standings].map(({ step }) => step))];
  return steps.flatMap((step): StepChange[] => {
    const [one, other] = [first, second].map(({ standings }) => standings.find((standing) => standing.step === step));
    const [before, after] = [shown(first, procedure, one), shown(second, procedure, other)];
    const change = kindOf(before, after);
    const named = isThere(after) ? other : one;
    if (!change || !named) return [];
    return [{ step, title: named.title, rule: named.rule, article: named.article, change, before, after }];
  });
}

/** What the rules would say to whoever acts at the steps that are open on either side. */
function stepFindings(procedure: string, first: Run, second: Run): FindingChange[] {
  const open = [...first.standings, ...second.standings].filter(({ state }) => state === 'open');
  return [...new Set(open.map(({ step }) => step))].flatMap((step) => {
    const event = `${procedure}.${step}`;
    const saidIn = ({ rulebook, dossier, standings }: Run) => {
      const standing = standings.find((one) => one.step === step);
      const actor = { bodies: standing?.bodies ?? [] };
      return standing?.state === 'open' ? evaluate(rulebook, event, { ...dossier, actor }, calendar()) : [];
    };
    return findingChanges(event, { before: saidIn(first), after: saidIn(second) });
  });
}

export function caseChange(work: Work, after: Rulebook, dossier: Dossier): CaseChange | undefined {
  const { row, procedure, rulebook } = work;
  const first = runUnder(rulebook, work, dossier);
  const second = runUnder(after, work, dossier);
  const steps = stepChanges(procedure.id, first, second);
  const findings = stepFindings(procedure.id, first, second);
  if (steps.length + findings.length === 0) return undefined;
  const { document_id: documentId, rulebook_version: version, opened_on: openedOn } = row;
  return { documentId, procedure: procedure.id, title: procedure.title, version, openedOn, steps, findings };
}
