/** Where a project stands for the person looking: what he may do, what is due, what is open, money and cases. */
import { dossierOfCase, readWork, standingsOf, type Work } from '../../../cases/work';
import { projectDossier } from '../../../dossier';
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import { dutiesOf, evaluate } from '../../../engine';
import { calendar, rulebookFor } from '../../../rulebooks/registry';
import type { CommandInput } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { bodyLabel, workdaysLeft } from '../../case/services/step-view';
import { openingActions, productActions, stepActions } from './actions';
import { moneyOf } from './project-view';
import { readProject } from './take';

async function worksOf(tx: Tx, project: ProjectRow): Promise<Work[]> {
  const rows = (await tx.trx('cases').where({ project_id: project.id }).orderBy('id', 'desc')) as CaseRow[];
  const works: Work[] = [];
  for (const row of rows) works.push(await readWork(tx, row, project));
  return works;
}

/** Who holds an open case, and until when. */
async function holdersOf(tx: Tx, work: Work) {
  if (work.row.state !== 'open') return [];
  const standings = standingsOf(work, await dossierOfCase(tx, work));
  return standings
    .filter((standing) => standing.state === 'open')
    .map((standing) => {
      const pending = work.opinions.filter(
        (one) => one.step === standing.step && one.state === 'pending' && !one.consult,
      );
      const dueOn = pending[0]?.due_on ?? standing.dueOn ?? null;
      return {
        step: standing.step,
        title: standing.title,
        article: standing.article,
        by: pending.map((one) => one.body),
        byLabels: pending.map((one) => bodyLabel(work.rulebook, one.body)),
        since: pending[0]?.opened_on ?? standing.openedOn ?? null,
        dueOn,
        workdaysLeft: workdaysLeft(dueOn, tx.today),
        overdue: dueOn !== null && dueOn < tx.today,
      };
    });
}

async function caseSummary(tx: Tx, work: Work) {
  const { row, procedure } = work;
  return {
    documentId: row.document_id,
    procedure: { id: procedure.id, title: procedure.title },
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    state: row.state,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    version: row.version,
    holders: await holdersOf(tx, work),
  };
}

export async function standingOf(tx: Tx, { params }: CommandInput) {
  const project = await readProject(tx, params.id);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const works = await worksOf(tx, project);
  const open = works.filter((work) => work.row.state === 'open');
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor });
  const steps = [];
  for (const work of open) steps.push(...(await stepActions(tx, work)));
  const openings = await openingActions(
    tx,
    project,
    rulebook,
    open.map((work) => work.procedure),
  );
  const cases = [];
  for (const work of works) cases.push(await caseSummary(tx, work));
  return {
    data: {
      stage: project.stage,
      version: project.version,
      actions: [...steps, ...openings, ...productActions(tx, project, rulebook, dossier)],
      duties: dutiesOf(rulebook, dossier, 'project', calendar()),
      compliance: evaluate(rulebook, 'compliance.check', dossier, calendar()),
      money: await moneyOf(tx, project),
      cases,
    },
  };
}
