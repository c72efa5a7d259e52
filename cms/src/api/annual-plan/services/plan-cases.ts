/** The cases that run on a plan, and what the person looking may do on it. */
import { onPlan } from '../../../cases/ground';
import { dossierOfCase, readWork, type Work } from '../../../cases/work';
import { planDossier } from '../../../dossier';
import type { CaseRow, PlanRow } from '../../../dossier/rows';
import type { Dossier } from '../../../engine/dossier';
import { rulebookFor } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';
import { caseSummary } from '../../case/services/summary';
import { openingActions, stepActions } from '../../project/services/actions';

async function worksOf(tx: Tx, plan: PlanRow): Promise<Work[]> {
  const rows = (await tx.trx('cases').where({ plan_id: plan.id }).orderBy('id', 'desc')) as CaseRow[];
  const works: Work[] = [];
  for (const row of rows) works.push(await readWork(tx, row, onPlan(plan)));
  return works;
}

export async function planCases(tx: Tx, plan: PlanRow) {
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  if (!rulebook.procedures.some(({ subject }) => subject === 'annual-plan')) return { cases: [], actions: [] };
  const works = await worksOf(tx, plan);
  const dossiers = new Map<Work, Dossier>();
  for (const work of works) if (work.row.state === 'open') dossiers.set(work, await dossierOfCase(tx, work));
  const dossier = await planDossier(tx.trx, plan, { rulebook, date: tx.today, actor: tx.actor });
  const running = [...dossiers.keys()].map((work) => work.procedure);
  return {
    cases: works.map((work) => caseSummary(tx, work, dossiers.get(work))),
    actions: [
      ...[...dossiers].flatMap(([work, own]) => stepActions(tx, work, own)),
      ...openingActions(onPlan(plan), rulebook, { ahead: () => dossier, running }),
    ],
  };
}
