/**
 * Handing a project in: the procedure is opened and its first step acted on, in the one transaction of the command.
 * What the rules refuse leaves neither number nor case; a draft stays the draft it was.
 */
import { type Acted, act } from '../../../cases/act';
import { mayDeclare } from '../../../cases/forms/declaring';
import { firstOf } from '../../../cases/forms/ways-to-declare';
import { onProject, partiesTo } from '../../../cases/ground';
import { auditOf, type Judgement, joined, NOTHING } from '../../../cases/judge';
import { openCase } from '../../../cases/open-case';
import { isDraft, mustNotBeWithdrawn } from '../../../cases/project/draft';
import { rulebookOn } from '../../../cases/project/version-of-project';
import { procedureOf, stepRule, takeWork, type Work } from '../../../cases/work';
import { actingBodies, partiesOf } from '../../../dossier/acting-bodies';
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import type { StepId } from '../../../engine/rulebook';
import { BadInput, Conflict } from '../../../write/errors';
import type { Tx } from '../../../write/tx';
import { caseView } from '../../case/services/case-view';
import { projectView } from './project-view';

export interface Submission {
  procedure: string;
  facts?: Record<string, unknown>;
  comment?: string;
  override?: { reason: string };
}

function mustBeDraft(project: ProjectRow): void {
  mustNotBeWithdrawn(project);
  if (isDraft(project)) return;
  throw new Conflict('项目已经报送，不能重复报送。', { stage: project.stage, number: project.number });
}

/** What only the unit itself does hands nothing in. */
function mustHandIn(tx: Tx, project: ProjectRow, id: string): void {
  const rulebook = rulebookOn(tx, project);
  const { title, subject } = procedureOf(rulebook, id);
  const first = firstOf(rulebook, id);
  if (subject === 'project' && first && mayDeclare(rulebook, first)) return;
  throw new BadInput([{ field: 'procedure', message: `“${title}”不是报送项目的流程` }]);
}

/** One that was opened on the draft before is gone on with: a second try makes no second case. */
async function caseOf(tx: Tx, project: ProjectRow, { procedure, override }: Submission) {
  const place = { project_id: project.id, plan_id: null };
  const row = (await tx.trx('cases').where({ project_id: project.id, procedure, state: 'open' }).first()) as
    | CaseRow
    | undefined;
  if (row) return { work: await takeWork(tx, row.id, place), judgement: NOTHING };
  return openCase(tx, onProject(project), procedure, { reason: override?.reason });
}

/** The step at which the unit is asked. */
function stepOf(tx: Tx, work: Work): StepId {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  const asked = work.opinions.find(({ state, body }) => state === 'pending' && bodies.includes(body));
  if (!asked) throw new Conflict(`“${work.procedure.title}”现在不在您单位办理中。`);
  return asked.step;
}

function handIn(tx: Tx, work: Work, { facts, comment, override }: Submission): Promise<Acted> {
  const step = stepOf(tx, work);
  const result = stepRule(work, step).outcomes.includes('agree') ? 'agree' : undefined;
  return act(tx, work, { step, result, facts, comment, override });
}

const auditOfSubmission = ({ row, rulebook }: Work, { result, stated }: Acted, judgement: Judgement) => ({
  before: { stage: 'draft' },
  after: { procedure: row.procedure, case: row.document_id, result, facts: stated },
  ...auditOf(judgement, rulebook),
});

/** The project must be locked by the caller. */
export async function submission(tx: Tx, project: ProjectRow, given: Submission) {
  mustBeDraft(project);
  mustHandIn(tx, project, given.procedure);
  const { work, judgement } = await caseOf(tx, project, given);
  const acted = await handIn(tx, work, given);
  const after = await takeWork(tx, work.row.id, work.row);
  const data = { ...(await projectView(tx, project.document_id)), case: await caseView(tx, after) };
  const said = auditOfSubmission(work, acted, joined(judgement, acted.judgement));
  const ids = { entity: 'project', entityId: project.document_id, project: project.document_id };
  const { stage, number } = data;
  return { data, audit: { ...ids, ...said, after: { ...said.after, stage, number } } };
}
