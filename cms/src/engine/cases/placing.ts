/** The place of one step in its case: waiting, open, done, returned, rejected or left out. */
import type { Calendar } from '../calendar/calendar';
import { type Due, workdaysBetween } from '../calendar/due';
import { daysBetween, earliestOf, latestOf } from '../dates';
import { deadline } from '../deadline';
import type { Duration } from '../duration';
import type { FactId } from '../facts';
import { heldBodies } from '../holders';
import type { Inquiry } from '../inquiry';
import type { StepId, StepRule, StepState } from '../rulebook';
import { actorsOf } from './actors';
import { beforeStep, passage } from './passage';
import { choose, type Process, returnTarget, type StepNode } from './process';
import { type RunResult, resultOf } from './result';
import { currentRound, latestRun, type Return, type StepRun } from './rounds';
import { isUnchanged } from './seen';
import type { StepStanding } from './step-standing';

/** What is known of the case while its steps are gone through in order. */
export interface Way {
  process: Process;
  runs: StepRun[];
  returns: Return[];
  calendar: Calendar;
  date: string;
  /** A rejection ends the case: nothing opens any more. */
  isOver: boolean;
  standings: Map<StepId, StepStanding>;
}

type Timing = Pick<Way, 'runs' | 'calendar'>;

/** A day that was stated is the day, whether it is a day off or not. */
function statedDay(inquiry: Inquiry, fact: FactId): Due | undefined {
  const { value } = inquiry.known(fact);
  return typeof value === 'string' ? { on: value, provisional: false } : undefined;
}

/** What earlier rounds have not used up: between a return and the papers handed in anew nobody is waited for. */
function rest(
  inquiry: Inquiry,
  { step, within }: { step: StepId; within: Duration },
  openedOn: string,
  { runs, calendar }: Timing,
): Due {
  const earlier = runs.filter((run) => run.step === step && run.openedOn < openedOn);
  const used = earlier.map((run) => {
    const until = run.opinions.flatMap(({ result, on }) => (result === 'return' && on !== undefined ? [on] : []));
    const end = latestOf(until) ?? run.openedOn;
    return within.unit === 'workdays' ? workdaysBetween(run.openedOn, end, calendar) : daysBetween(run.openedOn, end);
  });
  const amount = Math.max(0, within.amount - used.reduce((sum, days) => sum + days, 0));
  return deadline(inquiry, openedOn, { ...within, amount }, calendar);
}

/** A limit may cover an earlier step too, and may run on through returns. */
function limitOf(inquiry: Inquiry, rule: StepRule, openedOn: string, { runs, calendar }: Timing): Due | undefined {
  if (rule.until !== undefined) return statedDay(inquiry, rule.until);
  if (!rule.within) return undefined;
  if (rule.runsOn === 'paused') return rest(inquiry, { ...rule, within: rule.within }, openedOn, { runs, calendar });
  const isOwn = rule.from === undefined;
  const earlier = runs.filter((run) => run.step === (rule.from ?? rule.step) && run.openedOn <= openedOn);
  const days = earlier.map((run) => run.openedOn);
  const start = rule.runsOn ? earliestOf(days) : isOwn ? openedOn : latestOf(days);
  return deadline(inquiry, start ?? openedOn, rule.within, calendar);
}

export function runResult(inquiry: Inquiry, rule: StepRule, run: StepRun, timing: Timing): RunResult {
  const due = limitOf(inquiry, rule, run.openedOn, timing);
  return resultOf(rule, actorsOf(inquiry, rule).bodies, run, due?.on, inquiry.dossier.date);
}

const isActedOn = ({ opinions }: StepRun): boolean => opinions.some(({ result }) => result !== 'pending');

export function standingOf(inquiry: Inquiry, node: StepNode, way: Way): StepStanding {
  const { rule, applies } = choose(inquiry, node);
  const round = currentRound(way.process, node.step, way.runs, way.returns);
  const last = latestRun(way.runs, node.step);
  const run = last?.round === round ? last : undefined;
  const standing: StepStanding = {
    ...identity(rule, way.process),
    bodies: actorsOf(inquiry, rule).bodies,
    consults: heldBodies(inquiry, rule.consults),
    round,
  };
  // A step that was acted on stays, whatever the facts say later; one only opened is taken back.
  const placed =
    applies === false && !(run && isActedOn(run)) ? left(standing, rule) : placeOf(inquiry, rule, standing, last, way);
  return { ...placed, passed: placed.state === 'done' || isPassed(inquiry, node.step, placed.state, way) };
}

function identity(rule: StepRule, process: Process) {
  const isLast = !process.nodes.some((node) => node.rules.some(({ after }) => after.includes(rule.step)));
  const { id, title, article, step } = rule;
  return {
    step,
    rule: id,
    title,
    article,
    state: 'waiting' as StepState,
    opensNow: false,
    passed: false,
    isLast,
  };
}

const left = (standing: StepStanding, rule: StepRule): StepStanding => ({
  ...standing,
  state: 'skipped',
  bodies: [],
  consults: [],
  skippedBy: rule.id,
});

function stateIn(way: Way) {
  return (step: StepId): StepState => way.standings.get(step)?.state ?? 'waiting';
}

function isPassed(inquiry: Inquiry, step: StepId, state: StepState, way: Way): boolean {
  const known = stateIn(way);
  return passage(inquiry, way.process, step, (id) => (id === step ? state : known(id))).holds === true;
}

function placeOf(
  inquiry: Inquiry,
  rule: StepRule,
  standing: StepStanding,
  last: StepRun | undefined,
  way: Way,
): StepStanding {
  const isFree = beforeStep(inquiry, way.process, rule, stateIn(way)).holds === true;
  if (last?.round === standing.round) {
    // What was stated since may have put a step before one that is open: nobody has said anything, so it waits again.
    return isFree || isActedOn(last) ? running(inquiry, rule, standing, last, way) : standing;
  }
  const returned = way.returns.find(({ run }) => run === last);
  // A rejection opens nothing any more, but what was said before it stands.
  const found = isFree ? kept(inquiry, rule, standing, last, way) : undefined;
  if (found) return found;
  if (isFree && !way.isOver) return opening(inquiry, rule, standing, way);
  if (!returned || !last) return standing;
  // Until its turn comes again it shows the round in which it sent the case back.
  return { ...standing, state: 'returned', round: last.round, openedOn: last.openedOn, returnTo: returned.to };
}

function timed(inquiry: Inquiry, standing: StepStanding, rule: StepRule, openedOn: string, way: Way): StepStanding {
  const due = limitOf(inquiry, rule, openedOn, way);
  return { ...standing, openedOn, ...(due && { dueOn: due.on, provisional: due.provisional }) };
}

/** What was agreed to before a return stands, where the step says so and what it looks at is as it was. */
function kept(
  inquiry: Inquiry,
  rule: StepRule,
  standing: StepStanding,
  last: StepRun | undefined,
  way: Way,
): StepStanding | undefined {
  if (!last || !isUnchanged(inquiry, rule, last.seen)) return undefined;
  const result = runResult(inquiry, rule, last, way);
  if (result.state !== 'done') return undefined;
  return { ...standing, state: 'done', round: last.round, openedOn: last.openedOn, doneOn: result.on, kept: true };
}

/** The round number tells which return opened it: the last one that undid it. */
function cause(standing: StepStanding, way: Way): { returnedFrom?: StepId; on?: string } {
  const direct = way.returns.filter(({ to }) => to === standing.step);
  const from = direct.reduce<Return | undefined>(
    (latest, one) => (latest && latest.on > one.on ? latest : one),
    undefined,
  );
  return standing.round > 1 && from ? { returnedFrom: from.run.step, on: from.on } : {};
}

/** Opens on the day the last step before it passed, or on which it was sent back; the first one today. */
function opening(inquiry: Inquiry, rule: StepRule, standing: StepStanding, way: Way): StepStanding {
  const { returnedFrom, on } = cause(standing, way);
  const before = rule.after.flatMap((step) => passedOn(step, way) ?? []);
  const openedOn = latestOf([...before, ...(on === undefined ? [] : [on])]) ?? way.date;
  return {
    ...timed(inquiry, standing, rule, openedOn, way),
    state: 'open',
    opensNow: true,
    ...(returnedFrom && { returnedFrom }),
  };
}

/** The day the way through a step became free: its own, or, where it is left out, that of the steps before it. */
function passedOn(step: StepId, way: Way): string | undefined {
  const standing = way.standings.get(step);
  if (standing?.doneOn !== undefined) return standing.doneOn;
  const rules = way.process.byStep.get(step)?.rules ?? [];
  return latestOf(rules.flatMap((rule) => rule.after.flatMap((id) => passedOn(id, way) ?? [])));
}

function running(inquiry: Inquiry, rule: StepRule, standing: StepStanding, run: StepRun, way: Way): StepStanding {
  const placed = timed(inquiry, standing, rule, run.openedOn, way);
  const result = runResult(inquiry, rule, run, way);
  const { returnedFrom } = cause(standing, way);
  if (result.state === 'open') {
    const overdue = placed.dueOn !== undefined && way.date > placed.dueOn;
    return { ...placed, state: 'open', overdue, ...(returnedFrom && { returnedFrom }) };
  }
  if (result.state === 'returned') return { ...placed, state: 'returned', returnTo: returnTarget(way.process, rule) };
  if (result.state === 'rejected') return { ...placed, state: 'rejected', doneOn: result.on };
  const late = placed.dueOn !== undefined && result.on !== undefined && result.on > placed.dueOn;
  return { ...placed, state: 'done', doneOn: result.on, late };
}
