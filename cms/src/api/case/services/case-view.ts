/** The whole of a case as the API shows it. */

import { partiesTo } from '../../../cases/ground';
import { partiesOfProject } from '../../../cases/subjects/parties';
import { dossierOfCase, type Work } from '../../../cases/work';
import { partiesOf } from '../../../dossier/acting-bodies';
import { readJson } from '../../../dossier/stored';
import { factsOut } from '../../../dossier/typed-facts';
import { deriveFacts } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { Facts } from '../../../engine/facts';
import { calendar } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';
import { graphOf } from '../../rulebook/services/graph';
import { namesOf } from './case-rows';
import { isDerivedFrom } from './derived-here';
import { type StepView, stepViews } from './step-view';

/** The procedure as drawn, each step with what became of it. */
function graphShown({ procedure, rulebook }: Work, steps: StepView[]) {
  const inForce = (step: string) => steps.find(({ id }) => id === step)?.rule;
  const { nodes, edges } = graphOf(procedure.id, rulebook, inForce);
  const shown = nodes.map((node) => {
    const step = steps.find(({ id }) => id === node.id);
    return step ? { ...node, ...statedOf(step) } : node;
  });
  return { nodes: shown, edges };
}

const statedOf = ({ title, article, rule, by, byLabels, state, dueOn, overdue, skippedBy }: StepView) => ({
  title,
  article,
  rule,
  by,
  byLabels,
  state,
  dueOn,
  overdue,
  skippedBy,
});

/** Facts of the case and those derived from them: the ratio of a change is what everybody looks at. */
function factsShown(work: Work, dossier: Dossier): Facts {
  const kept = readJson<Facts>(work.row.facts, {});
  const known = { ...dossier.facts, ...deriveFacts(work.rulebook, dossier, calendar()) };
  const stated = new Set(Object.keys(kept));
  const derived = Object.entries(known).filter(([fact]) => isDerivedFrom(stated, work.rulebook.facts, fact));
  return factsOut({ ...kept, ...Object.fromEntries(derived) }, work.rulebook);
}

export async function caseView(tx: Tx, work: Work) {
  const { row, project, plan, procedure, rulebook } = work;
  const dossier = await dossierOfCase(tx, work);
  const people = await namesOf(tx, work.opinions);
  const { department_id, contractor_id } = partiesOf(partiesTo(work), row);
  const parties = await partiesOfProject(tx, { department: department_id, contractor: contractor_id });
  const steps = stepViews({ work, dossier, today: tx.today, people });
  return {
    documentId: row.document_id,
    project: project && {
      documentId: project.document_id,
      name: project.name,
      number: project.number,
      stage: project.stage,
    },
    plan: plan && { documentId: plan.document_id, year: plan.year, state: plan.state },
    ...parties,
    procedure: { id: procedure.id, title: procedure.title, article: procedure.article },
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    state: row.state,
    rulebook: { id: rulebook.id, title: rulebook.title, version: row.rulebook_version },
    rulebookVersion: work.row.rulebook_version,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    frozen: readJson(row.frozen, null),
    version: row.version,
    facts: factsShown(work, dossier),
    projectFacts: factsOut(
      Object.fromEntries(Object.entries(dossier.facts).filter(([fact]) => rulebook.facts[fact]?.kept === 'project')),
      rulebook,
    ),
    steps,
    graph: graphShown(work, steps),
  };
}
