/** The steps of a project's cases that are open now, with the rule by which each was opened and whom it waits for. */
import { actingBodies, partiesOf } from '../../dossier/acting-bodies';
import type { CaseRow, OpinionRow, ProjectRow } from '../../dossier/rows';
import { readFlag } from '../../dossier/stored';
import type { StepRule } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { onProject, partiesTo } from '../ground';
import { closedFindings } from '../project/standing-stage';
import { readWork, stepRule, type Work } from '../work';

export interface OpenStep {
  work: Pick<Work, 'row' | 'rulebook' | 'procedure'>;
  rule: StepRule;
  /** It waits for the person who asks, and he may act at it as the project stands. */
  isMine: boolean;
}

const isDeciding = ({ state, consult }: OpinionRow): boolean => state === 'pending' && !readFlag(consult);

function stepsIn(tx: Tx, work: Work): OpenStep[] {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  const doing = { procedure: work.procedure.id, isRunning: true };
  const isActive = closedFindings(work.project, work.rulebook, doing).length === 0;
  return work.opinions.filter(isDeciding).map((opinion) => ({
    work,
    rule: stepRule(work, opinion.step, opinion.rule ?? undefined),
    isMine: isActive && bodies.includes(opinion.body),
  }));
}

export async function openStepsOf(tx: Tx, project: ProjectRow): Promise<OpenStep[]> {
  const rows = (await tx.trx('cases').where({ project_id: project.id, state: 'open' }).orderBy('id')) as CaseRow[];
  const steps: OpenStep[] = [];
  for (const row of rows) steps.push(...stepsIn(tx, await readWork(tx, row, onProject(project))));
  return steps;
}

const applies = ({ effects }: StepRule): boolean => effects.includes('apply-change');

/** The change is decided: what is left is to carry it out, and nobody can send it back any more. */
export const isCarriedAt = ({ rule }: OpenStep): boolean => applies(rule) && rule.outcomes.length === 1;

/** Whoever decides here on the change carries it out by the same act. */
export const isDecidedAt = ({ rule }: OpenStep): boolean => applies(rule) && rule.outcomes.length > 1;
