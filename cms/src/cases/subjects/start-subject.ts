/** Whoever creates a change, an acceptance, a contract … opens its procedure, and does its first step if that is his. */
import { actingBodies, partiesOf } from '../../dossier/acting-bodies';
import type { ProjectRow } from '../../dossier/rows';
import { factsOut } from '../../dossier/typed-facts';
import type { Facts } from '../../engine/facts';
import type { Finding } from '../../engine/finding';
import type { Procedure, StepRule } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { act, ask } from '../act';
import { stateAtBeginning } from '../facts/stated-at';
import { onProject, partiesTo } from '../ground';
import { type Judgement, joined } from '../judge';
import { openCase, type Subjected } from '../open-case';
import { needsReason, refuses } from '../refusals/refusal';
import { stepRules, type Work } from '../work';

export interface Started {
  case: string;
  judgement: Judgement;
  /** What the project said before where it says something else now. */
  replaced: Facts;
}

function firstStepOf(tx: Tx, work: Work): StepRule | undefined {
  const bodies: string[] = actingBodies(tx.actor, partiesOf(partiesTo(work), work.row));
  const pending = work.opinions.filter((opinion) => opinion.state === 'pending' && bodies.includes(opinion.body));
  return stepRules(work.rulebook, work.procedure.id).find(
    (rule) => rule.after.length === 0 && pending.some((opinion) => opinion.step === rule.step),
  );
}

export interface Start {
  subject: Subjected;
  /** Facts stated for it, already parsed. */
  facts: Facts;
  /** The same of the project. */
  ofProject: Facts;
  comment?: string;
  reason?: string;
}

/** Papers have a case to lie in only now: a first step that lacks nothing else waits for them. */
async function waitsForPapers(tx: Tx, work: Work, { step }: StepRule, stated: unknown): Promise<boolean> {
  const { findings } = await ask(tx, work, step, stated);
  const papers = new Set(work.rulebook.materials.map(({ id }) => id));
  const isAboutPapers = ({ kind, missing }: Finding) => kind === 'material' && missing.some((id) => papers.has(id));
  const against = findings.filter((finding) => refuses(finding) || needsReason(finding));
  return against.some(isAboutPapers) && !against.filter(refuses).some((finding) => !isAboutPapers(finding));
}

/** The project must be locked by the caller. */
export async function startSubject(tx: Tx, project: ProjectRow, procedure: Procedure, start: Start): Promise<Started> {
  const { subject, facts, ofProject, reason, comment } = start;
  const opening = { subject, facts, ofProject, reason };
  const { work, judgement } = await openCase(tx, onProject(project), procedure.id, opening);
  const id = work.row.document_id;
  const first = firstStepOf(tx, work);
  const typed = factsOut(ofProject, work.rulebook);
  if (!first || (await waitsForPapers(tx, work, first, typed))) {
    return { case: id, judgement, replaced: await stateAtBeginning(tx, work, first, ofProject) };
  }
  const acted = await act({ ...tx, version: undefined }, work, {
    step: first.step,
    result: 'agree',
    facts: typed,
    comment,
    override: reason ? { reason } : undefined,
  });
  return { case: id, judgement: joined(judgement, acted.judgement), replaced: acted.replaced };
}
