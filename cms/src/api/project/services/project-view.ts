/** One project as the API shows it, with what was stated for it and its money. */
import { seesWhole } from '../../../access/scope';
import { reviewOf } from '../../../cases/facts/hold';
import { isDeclared } from '../../../cases/forms/declaring';
import { rulebookOn } from '../../../cases/project/version-of-project';
import { partiesOfProject } from '../../../cases/subjects/parties';
import { shownFacts } from '../../../cases/subjects/subject-view';
import type { ProjectRow } from '../../../dossier/rows';
import type { FactDefinition, Facts } from '../../../engine/facts';
import { fenText, toDate } from '../../../write/columns';
import type { Tx } from '../../../write/tx';
import { readProject } from './take';

/** What a contractor was told of the money: his own contracts, and what was paid on them. */
async function moneyOfContractor(tx: Tx, project: ProjectRow) {
  const own = tx.trx('contracts').where({ project_id: project.id, contractor_id: tx.actor.departmentId });
  const agreed = await own.clone().sum({ sum: 'amount' }).first();
  const paid = await tx.trx('payments').whereIn('contract_id', own.select('id')).sum({ sum: 'amount' }).first();
  return { budget: null, contracted: fenText(agreed?.sum), paid: fenText(paid?.sum), baseline: null };
}

export async function moneyOf(tx: Tx, project: ProjectRow) {
  if (!seesWhole(tx.actor)) return moneyOfContractor(tx, project);
  const ledger = await tx.trx('ledgers').where({ project_id: project.id }).first();
  return {
    budget: fenText(ledger?.budget),
    contracted: fenText(ledger?.contracted),
    paid: fenText(ledger?.paid),
    baseline: project.baseline_amount === null ? null : fenText(project.baseline_amount),
  };
}

const optionalFen = (value: unknown): string | null => (value === null || value === undefined ? null : fenText(value));

/** What the declaration says; what other bodies found or decided about it is not a contractor's to read. */
function factsShown(tx: Tx, project: ProjectRow): Facts {
  const all = shownFacts(tx, project.facts);
  if (seesWhole(tx.actor)) return all;
  const rulebook = rulebookOn(tx, project);
  const isOfDeclaration = (fact: FactDefinition | undefined) => fact !== undefined && isDeclared(rulebook, fact);
  return Object.fromEntries(Object.entries(all).filter(([id]) => isOfDeclaration(rulebook.facts[id])));
}

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
    baselineAmount: seesWhole(tx.actor) ? optionalFen(project.baseline_amount) : null,
    rulebookVersion: project.rulebook_version,
    chosenVersion: project.chosen_version,
    declaredOn: toDate(project.declared_on),
    startedOn: toDate(project.started_on),
    completedOn: toDate(project.completed_on),
    acceptedOn: toDate(project.accepted_on),
    endedOn: toDate(project.ended_on),
    version: project.version,
    ...parties,
    facts: factsShown(tx, project),
    money: await moneyOf(tx, project),
    ...(await reviewOf(tx, project)),
  };
}
