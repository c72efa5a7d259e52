/** Where a project stands for the person looking: what he may do, what is due, what is open, money and cases. */
import { applyScope, scopeOf, seesWhole } from '../../../access/scope';
import { onProject } from '../../../cases/ground';
import { isUnsubmitted } from '../../../cases/project/draft';
import { OWING_NOTHING } from '../../../cases/project/standing-stage';
import { rulebookOn } from '../../../cases/project/version-of-project';
import { subjectTitles } from '../../../cases/subjects/subject-title';
import { dossierOfCase, readWork, type Work } from '../../../cases/work';
import { type DossierOptions, openingDossiers, projectDossier } from '../../../dossier';
import { actingBodies } from '../../../dossier/acting-bodies';
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import { type Duty, dutiesOf, evaluate } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { Rulebook } from '../../../engine/rulebook';
import { calendar, rulebookFor } from '../../../rulebooks/registry';
import type { CommandInput } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { caseSummary } from '../../case/services/summary';
import { type Ahead, openingActions, productActions, stepActions } from './actions';
import { beginnings } from './beginnings';
import { moneyOf } from './project-view';
import { movesOf, remarksOf } from './remarks';
import { readProject } from './take';

async function worksOf(tx: Tx, project: ProjectRow): Promise<Work[]> {
  const rows = (await tx.trx('cases').where({ project_id: project.id }).orderBy('id', 'desc')) as CaseRow[];
  const works: Work[] = [];
  for (const row of rows) works.push(await readWork(tx, row, onProject(project)));
  return works;
}

/** Which run of its procedure it is, and the one before; of things that have a title of their own each is a first. */
function runOf(works: Work[], { row, procedure }: Work) {
  const earlier = works.filter(
    (one) => one.procedure.id === procedure.id && row.subject_id === one.row.subject_id && one.row.id < row.id,
  );
  const [before] = earlier;
  const previous = before
    ? { documentId: before.row.document_id, state: before.row.state, closedOn: before.row.closed_on }
    : null;
  return { run: earlier.length + 1, previous };
}

/** A contractor sees the project, but of its cases only those he has a part in. */
async function casesSeen(tx: Tx, project: ProjectRow): Promise<Set<number>> {
  const query = tx.trx('cases').where('cases.project_id', project.id);
  applyScope(query, scopeOf(tx.actor), 'cases');
  return new Set(await query.pluck('cases.id'));
}

/** Only a procedure that has run before has something of its own to leave out. */
async function rerunsOf(tx: Tx, project: ProjectRow, options: DossierOptions, works: Work[]) {
  const procedures = new Set(works.map((work) => work.procedure.id));
  return openingDossiers(tx.trx, project, options, [...procedures]);
}

function dutiesShown(tx: Tx, project: ProjectRow, rulebook: Rulebook, dossier: Dossier): Duty[] {
  if (OWING_NOTHING.includes(project.stage)) return [];
  const bodies: string[] = actingBodies(tx.actor, project);
  const all = dutiesOf(rulebook, dossier, 'project', calendar());
  return all.filter(({ by }) => seesWhole(tx.actor) || by.some((body) => bodies.includes(body)));
}

export async function standingOf(tx: Tx, { params }: CommandInput) {
  const project = await readProject(tx, params.id);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const begins = rulebookOn(tx, project);
  const works = await worksOf(tx, project);
  const open = works.filter((work) => work.row.state === 'open');
  const dossiers = new Map<Work, Dossier>();
  for (const work of open) dossiers.set(work, await dossierOfCase(tx, work));
  const options = { rulebook, date: tx.today, actor: tx.actor };
  const dossier = await projectDossier(tx.trx, project, options);
  const beginning = { ...options, rulebook: begins };
  const before = begins === rulebook ? dossier : await projectDossier(tx.trx, project, beginning);
  const reruns = await rerunsOf(tx, project, beginning, works);
  const ahead: Ahead = ({ id }) => reruns.get(id) ?? before;
  const running = open.map((work) => work.procedure);
  const seen = await casesSeen(tx, project);
  const shown = works.filter(({ row }) => seen.has(row.id));
  const owed = dutiesShown(tx, project, rulebook, dossier);
  const titles = await subjectTitles(
    tx.trx,
    works.map(({ row }) => row),
  );
  return {
    data: {
      stage: project.stage,
      version: project.version,
      actions: [
        ...[...dossiers].flatMap(([work, own]) =>
          stepActions(tx, work, own).map((one) => ({ ...one, about: titles.get(work.row.id) })),
        ),
        ...openingActions(onProject(project), begins, { ahead, running }),
        ...productActions(tx, project, rulebook, dossier),
      ],
      beginnings: beginnings(project, begins, { ahead, running }),
      duties: owed.map((duty) => ({ ...duty, moved: movesOf(shown, duty.rule) })),
      compliance:
        isUnsubmitted(project) || !seesWhole(tx.actor)
          ? []
          : evaluate(rulebook, 'compliance.check', dossier, calendar()),
      money: await moneyOf(tx, project),
      remarks: await remarksOf(tx, project, shown),
      cases: shown.map((work) => ({
        ...caseSummary(tx, work, dossiers.get(work)),
        ...runOf(shown, work),
        about: titles.get(work.row.id),
      })),
    },
  };
}
