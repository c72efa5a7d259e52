/** Nothing further may be done on a project that was ended, put off, stopped or taken out of service; the rule is cited. */
import type { ProjectRow } from '../../dossier/rows';
import { readJson } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Finding } from '../../engine/finding';
import { type Effect, type EventId, type Rule, type Rulebook, UNSUBMITTED } from '../../engine/rulebook';
import { RuleViolation } from '../../write/errors';
import { ordersIn } from './stage-before';

interface Closed {
  /** Whose rules say why: those on the event, or the steps that have the effect. */
  event?: EventId;
  effect?: Effect;
  message: string;
  /** Procedures that have one of these effects may be opened and go on: they are the way out. */
  wayOut: Effect[];
  /** Procedures that have one of these effects go on where they were: what brought the project here has an end. */
  goesOn: Effect[];
}

const CLOSED_BY: Partial<Record<ProjectRow['stage'], Closed>> = {
  // its own procedures prepare or make the declaration: see `isOpenTo`
  draft: { message: '项目还是草稿，报送后方可办理。', wayOut: [], goesOn: [] },
  withdrawn: { message: '草稿已撤回，不能再办理。', wayOut: [], goesOn: [] },
  ended: {
    event: 'project.end',
    effect: 'end-project',
    message: '项目已终止，不能再办理。',
    wayOut: [],
    goesOn: ['end-project'],
  },
  postponed: {
    event: 'project.postpone',
    message: '项目已缓建，恢复后方可办理。',
    wayOut: [],
    goesOn: [],
  },
  suspended: {
    event: 'project.postpone',
    effect: 'suspend-project',
    message: '项目已暂停，恢复后方可办理。',
    wayOut: ['resume-project', 'end-project', 'close-rectification', 'retire-project'],
    goesOn: ['suspend-project'],
  },
  retired: {
    event: 'project.end',
    effect: 'retire-project',
    message: '项目已停用，不能再办理。',
    wayOut: [],
    goesOn: ['retire-project'],
  },
};

const hangsOn = (rule: Rule, event: EventId): boolean => 'on' in rule && rule.on.includes(event);

function citing(rule: Rule, stage: ProjectRow['stage']): Finding {
  return {
    rule: rule.id,
    kind: rule.kind,
    article: rule.article,
    title: rule.title,
    severity: 'block',
    outcome: 'violated',
    because: [{ kind: 'fact', fact: 'project.stage', operator: 'is-not', actual: stage, limit: stage, holds: false }],
    missing: [],
  };
}

function citedBy({ rules }: Rulebook, { event, effect }: Closed, stoppedIn: string | undefined): Rule | undefined {
  const onEvent = rules.filter((rule) => event && hangsOn(rule, event));
  const steps = rules.filter((rule) => rule.kind === 'step' && effect && rule.effects.includes(effect));
  const step = steps.find((rule) => rule.kind === 'step' && rule.procedure === stoppedIn) ?? steps[0];
  return step ?? onEvent.find((rule) => rule.kind === 'measure') ?? onEvent[0];
}

/** What is being done: a procedure that is opened, or a step of one that runs. */
export interface Doing {
  procedure: string;
  isRunning: boolean;
}

function isOpenTo(closed: Closed, { rules }: Rulebook, doing: Doing | undefined): boolean {
  if (!doing) return false;
  const free = doing.isRunning ? [...closed.wayOut, ...closed.goesOn] : closed.wayOut;
  return rules.some(
    (rule) =>
      rule.kind === 'step' &&
      rule.procedure === doing.procedure &&
      rule.effects.some((effect) => free.includes(effect)),
  );
}

/** A plan has no stage that could stand in the way. */
type Staged = (Pick<ProjectRow, 'stage'> & Partial<Pick<ProjectRow, 'facts'>>) | null;

/** What runs on the project itself prepares its declaration or makes it; the rules of the procedure say which may. */
const isOfDeclaration = ({ procedures }: Rulebook, doing: Doing | undefined): boolean =>
  procedures.some(({ id, subject }) => id === doing?.procedure && subject === 'project');

function closedFor(project: Staged, rulebook: Rulebook, doing?: Doing): Closed | undefined {
  const closed = project ? CLOSED_BY[project.stage] : undefined;
  if (!closed || isOpenTo(closed, rulebook, doing)) return undefined;
  return project?.stage === 'draft' && isOfDeclaration(rulebook, doing) ? undefined : closed;
}

export function closedFindings(project: Staged, rulebook: Rulebook, doing?: Doing): Finding[] {
  const closed = closedFor(project, rulebook, doing);
  const [order] = ordersIn(readJson<Facts>(project?.facts ?? {}, {}));
  const cited = closed && citedBy(rulebook, closed, order?.procedure);
  return cited && project ? [citing(cited, project.stage)] : [];
}

export function mustBeActive(project: Staged, rulebook: Rulebook, doing?: Doing): void {
  const closed = closedFor(project, rulebook, doing);
  if (closed) throw new RuleViolation(closedFindings(project, rulebook, doing), closed.message);
}

/** In these stages nobody owes anything of a project, whatever its dates say. */
export const OWING_NOTHING: ProjectRow['stage'][] = ['ended', 'postponed', ...UNSUBMITTED];

/** What a stopped project still owes: its reports go on until it is ended. */
export function mustBeInHand(project: Pick<ProjectRow, 'stage'>, rulebook: Rulebook): void {
  if (project.stage !== 'suspended') mustBeActive(project, rulebook);
}
