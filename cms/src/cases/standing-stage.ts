/** Nothing further may be done on a project that was ended or put off; the rule that allowed it is cited. */
import type { ProjectRow } from '../dossier/rows';
import type { Finding } from '../engine/finding';
import type { EventId, Rule, Rulebook, Stage } from '../engine/rulebook';
import { RuleViolation } from '../write/errors';

const CLOSED_BY: Partial<Record<Stage, { event: EventId; message: string }>> = {
  ended: { event: 'project.end', message: '项目已终止，不能再办理。' },
  postponed: { event: 'project.postpone', message: '项目已缓建，恢复后方可办理。' },
};

const hangsOn = (rule: Rule, event: EventId): boolean => 'on' in rule && rule.on.includes(event);

function citing(rule: Rule, stage: Stage): Finding {
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

export function closedFindings(project: Pick<ProjectRow, 'stage'>, rulebook: Rulebook): Finding[] {
  const closed = CLOSED_BY[project.stage];
  if (!closed) return [];
  const rules = rulebook.rules.filter((rule) => hangsOn(rule, closed.event));
  const cited = rules.find((rule) => rule.kind === 'measure') ?? rules[0];
  return cited ? [citing(cited, project.stage)] : [];
}

export function mustBeActive(project: Pick<ProjectRow, 'stage'>, rulebook: Rulebook): void {
  const closed = CLOSED_BY[project.stage];
  if (closed) throw new RuleViolation(closedFindings(project, rulebook), closed.message);
}
