/** One project as the API shows it, with what was stated for it and its money. */
import { reviewOf } from '../../../cases/facts/hold';
import { partiesOfProject } from '../../../cases/subjects/parties';
import { shownFacts } from '../../../cases/subjects/subject-view';
import type { ProjectRow } from '../../../dossier/rows';
import { fenText, toDate } from '../../../write/columns';
import type { Tx } from '../../../write/tx';
import { readProject } from './take';

export async function moneyOf(tx: Tx, project: ProjectRow) {
  const ledger = await tx.trx('ledgers').where({ project_id: project.id }).first();
  return {
    budget: fenText(ledger?.budget),
    contracted: fenText(ledger?.contracted),
    paid: fenText(ledger?.paid),
    baseline: project.baseline_amount === null ? null : fenText(project.baseline_amount),
  };
}

const optionalFen = (value: unknown): string | null => (value === null || value === undefined ? null : fenText(value));

export async function projectView(tx: Tx, documentId: unknown) {
  const project = await readProject(tx, documentId);
  const parties = await partiesOfProject(tx, { department: project.department_id, contractor: project.contractor_id });
  return {
    documentId: project.document_id,
    number: project.number,
    name: project.name,
    stage: project.stage,
    planYear: project.plan_year,
    totalAmount: optionalFen(project.total_amount),
    baselineAmount: optionalFen(project.baseline_amount),
    rulebookVersion: project.rulebook_version,
    chosenVersion: project.chosen_version,
    declaredOn: toDate(project.declared_on),
    startedOn: toDate(project.started_on),
    completedOn: toDate(project.completed_on),
    acceptedOn: toDate(project.accepted_on),
    endedOn: toDate(project.ended_on),
    version: project.version,
    ...parties,
    facts: shownFacts(tx, project.facts),
    money: await moneyOf(tx, project),
    ...(await reviewOf(tx, project)),
  };
}
