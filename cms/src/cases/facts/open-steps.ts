/** The steps of a project's cases that are open now, with the rule by which each was opened and whom it waits for. */
import { actingBodies, partiesOf } from '../../dossier/acting-bodies';
import type { CaseRow, OpinionRow, ProjectRow } from '../../dossier/rows';
import { readFlag } from '../../dossier/stored';
import type { StepRule } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { onProject, partiesTo } from '../ground';
import { closedFindings } from '../project/standing-stage';
import { readWork, stepRule, type Work } from '../work';
import { applies, isProposal, proposesAt } from './proposal';

export interface OpenStep {
  work: Pick<Work, 'row' | 'rulebook' | 'procedure'>;
  rule: StepRule;
  /** It waits for the person who asks, and he may act at it as the project stands. */
  isMine: boolean;
  /** What its unit says there of the project waits for the decision of the case. */
  isProposal: boolean;
}

const isDeciding = ({ state, consult }: OpinionRow): boolean => state === 'pending' && !readFlag(consult);

async function stepsIn(tx: Tx, work: Work): Promise<OpenStep[]> {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  const doing = { procedure: work.procedure.id, isRunning: true };
  const isActive = closedFindings(work.project, work.rulebook, doing).length === 0;
  const isOfProposal = await isProposal(tx, work);
  return work.opinions.filter(isDeciding).map((opinion) => {
    const rule = stepRule(work, opinion.step, opinion.rule ?? undefined);
    const isMine = isActive && bodies.includes(opinion.body);
    return { work, rule, isMine, isProposal: isOfProposal && proposesAt(work.rulebook, rule) };
  });
}

export async function openStepsOf(tx: Tx, project: ProjectRow): Promise<OpenStep[]> {
  const rows = (await tx.trx('cases').where({ project_id: project.id, state: 'open' }).orderBy('id')) as CaseRow[];
  const steps: OpenStep[] = [];
  for (const row of rows) steps.push(...(await stepsIn(tx, await readWork(tx, row, onProject(project)))));
  return steps;
}

/** The change is decided: what is left is to carry it out, and nobody can send it back any more. */
export const isCarriedAt = ({ rule }: OpenStep): boolean => applies(rule) && rule.outcomes.length === 1;

/** Whoever decides here on the change carries it out by the same act. */
export const isDecidedAt = ({ rule }: OpenStep): boolean => applies(rule) && rule.outcomes.length > 1;
