/** What the person looking may do on a project now, and what stands in the way of what he may not do yet. */
import { can } from '../../../access/roles';
import { type Ground, partiesTo } from '../../../cases/ground';
import { openingFindings, opens } from '../../../cases/open-case';
import { isUnsubmitted } from '../../../cases/project/draft';
import { closedFindings } from '../../../cases/project/standing-stage';
import { concerning, isWrongBody, needsReason, notable, refuses } from '../../../cases/refusals/refusal';
import { stepRule, stepRules, type Work } from '../../../cases/work';
import { actingBodies, partiesOf } from '../../../dossier/acting-bodies';
import type { ProjectRow } from '../../../dossier/rows';
import { readFlag } from '../../../dossier/stored';
import { decide, evaluate, whoHolds } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { Finding, Reason } from '../../../engine/finding';
import type { EventId, Procedure, RecordRule, Rulebook, Stage, Subject } from '../../../engine/rulebook';
import { calendar } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';

export interface Action {
  event: EventId;
  label: string;
  allowed: boolean;
  /** A reason has to be given (原则上). */
  needsReason: boolean;
  findings: Finding[];
  procedure?: string;
  step?: string;
  case?: string;
  opinion?: string;
  register?: string;
}

type Draft = Omit<Action, 'allowed' | 'needsReason'>;

/** A gate may ask outright that something be stated at the act (`present`): until then everybody fails it. */
const isToBeStated = ({ facts }: Rulebook, reason: Reason): boolean =>
  reason.kind === 'fact' &&
  reason.operator === 'present' &&
  reason.actual === null &&
  facts[reason.fact]?.kept === 'case';

/** What is still to be typed in at the act itself does not make it unavailable. */
function isOpenQuestion(rulebook: Rulebook, { kind, outcome, because }: Finding): boolean {
  const failing = because.filter(({ holds }) => holds === false);
  const isAsking = failing.length > 0 && failing.every((reason) => isToBeStated(rulebook, reason));
  return kind === 'material' || outcome === 'undetermined' || isAsking;
}

export function action(rulebook: Rulebook, { findings: said, ...draft }: Draft): Action {
  const findings = [...new Map(said.map((finding) => [finding.rule, finding])).values()];
  const refused = findings.filter((finding) => refuses(finding) && !isOpenQuestion(rulebook, finding));
  return {
    ...draft,
    allowed: refused.length === 0,
    needsReason: findings.some(needsReason),
    findings: notable(findings),
  };
}

/** The opinions the person's bodies are asked for in this case. */
export function stepActions(tx: Tx, work: Work, dossier: Dossier): Action[] {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  const mine = work.opinions.filter((opinion) => opinion.state === 'pending' && bodies.includes(opinion.body));
  const doing = { procedure: work.procedure.id, isRunning: true };
  return mine.map((opinion) => {
    const event = `${work.procedure.id}.${opinion.step}`;
    const said = readFlag(opinion.consult) ? [] : evaluate(work.rulebook, event, dossier, calendar());
    return action(work.rulebook, {
      event,
      label: stepRule(work, opinion.step).title,
      findings: [...closedFindings(work.project, work.rulebook, doing), ...concerning(said, true)],
      procedure: work.procedure.id,
      step: opinion.step,
      case: work.row.document_id,
      opinion: opinion.document_id,
    });
  });
}

/** A procedure about something else than the project begins with registering that: its rules are asked ahead. */
export function beginningFindings(rulebook: Rulebook, procedure: Procedure, dossier: Dossier): Finding[] {
  if (procedure.subject === 'project' || procedure.subject === 'annual-plan') return [];
  const first = stepRules(rulebook, procedure.id).filter((rule) => rule.after.length === 0);
  const events = [`${procedure.subject}.create`, ...first.map((rule) => `${procedure.id}.${rule.step}`)];
  const findings = events.flatMap((event) => evaluate(rulebook, event, dossier, calendar()));
  return findings.filter((finding) => finding.kind === 'gate' || finding.kind === 'limit');
}

/** With which dossier a procedure is asked about before it begins: what its earlier runs stated does not speak in it. */
export type Ahead = (procedure: Procedure) => Dossier;

/** It runs, and a second one beside it would be refused. */
export const isUnderWay = ({ id, repeatable }: Procedure, running: Procedure[]): boolean =>
  !repeatable && running.some((one) => one.id === id);

/** What a draft may need before it is submitted: its declaration, and the data it will bring. */
const OF_DRAFTS: Subject[] = ['project', 'catalogue'];
const suits = (project: ProjectRow | null, { subject }: Procedure): boolean =>
  project === null || !isUnsubmitted(project) || OF_DRAFTS.includes(subject);

/** Procedures the person's bodies may open here; those whose condition is plainly not met are not offered. */
export function openingActions(
  { project, plan }: Ground,
  rulebook: Rulebook,
  { ahead, running }: { ahead: Ahead; running: Procedure[] },
): Action[] {
  const candidates = rulebook.procedures.filter(
    (procedure) =>
      (procedure.subject === 'annual-plan') === (plan !== null) &&
      procedure.opens.length > 0 &&
      suits(project, procedure) &&
      opens(rulebook, procedure, ahead(procedure)) &&
      !isUnderWay(procedure, running),
  );
  return candidates
    .filter(
      (procedure) => !procedure.when || decide(rulebook, procedure.when, ahead(procedure), calendar()).holds !== false,
    )
    .map((procedure) =>
      action(rulebook, {
        event: `${procedure.id}.open`,
        label: procedure.title,
        findings: [
          ...openingFindings(rulebook, procedure, ahead(procedure), project),
          ...beginningFindings(rulebook, procedure, ahead(procedure)),
        ],
        procedure: procedure.id,
      }),
    );
}

const RESTING: Stage[] = ['postponed', 'suspended'];
const OVER: Stage[] = ['ended', 'retired'];
const AT_REST: Stage[] = [...RESTING, ...OVER];
const isIn = (stages: Stage[], { stage }: ProjectRow): boolean => stages.some((one) => one === stage);

const DECISIONS: { event: EventId; label: string; role: string; stages: (project: ProjectRow) => boolean }[] = [
  {
    event: 'project.postpone',
    label: '缓建',
    role: 'project.postpone',
    stages: (project) => !isIn(AT_REST, project),
  },
  { event: 'project.end', label: '终止', role: 'project.end', stages: (project) => !isIn(OVER, project) },
  { event: 'project.resume', label: '恢复', role: 'project.resume', stages: (project) => isIn(RESTING, project) },
];

/** Decisions on the project and entries in its registers, as far as rulebook and role give them to this person. */
export function productActions(tx: Tx, project: ProjectRow, rulebook: Rulebook, dossier: Dossier): Action[] {
  const said = (event: EventId) => evaluate(rulebook, event, dossier, calendar());
  const decisions = DECISIONS.filter((one) => can(tx.actor, one.role) && !isUnsubmitted(project) && one.stages(project))
    .map(({ event, label }) => action(rulebook, { event, label, findings: said(event) }))
    .filter((one) => one.findings.length > 0 || said(one.event).length > 0)
    .filter((one) => !one.findings.some(isWrongBody));
  const bodies = dossier.actor?.bodies ?? [];
  const writes = (rule: RecordRule): boolean =>
    whoHolds(rulebook, rule.by, dossier, calendar()).some((body) => bodies.includes(body));
  const registers = rulebook.rules.flatMap((rule) =>
    rule.kind === 'record' && rule.subject === 'project' && writes(rule)
      ? [
          action(rulebook, {
            event: `record.${rule.register}`,
            label: rule.label,
            register: rule.register,
            findings: [],
          }),
        ]
      : [],
  );
  return [...decisions, ...registers];
}
