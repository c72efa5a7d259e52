/**
 * Registering a change, an acceptance, a catalogue, an order to rectify: the row, its procedure, and the first step
 * where it is the creator's own — all or nothing.
 */
import { z } from 'zod';
import { scopeOf } from '../../access/scope';
import { projectDossier } from '../../dossier';
import type { ProjectRow } from '../../dossier/rows';
import { type Typing, typedFacts } from '../../dossier/typed-facts';
import type { FactId, Facts } from '../../engine/facts';
import type { EventId, Procedure, Rulebook, Subject } from '../../engine/rulebook';
import type { CommandHandler } from '../../write/command';
import { BadInput } from '../../write/errors';
import { parsed } from '../../write/input';
import { idOf, insertRow, type Values } from '../../write/rows';
import { lineOrEmpty, paragraphOrEmpty } from '../../write/text-fields';
import type { Tx } from '../../write/tx';
import { stateOnProject } from '../facts/state-facts';
import { partOf } from '../facts/stated-at';
import { lockProject } from '../ground';
import { auditOf, joined, judge, NOTHING } from '../judge';
import { mustBeActive } from '../project/standing-stage';
import { rulebookOn } from '../project/version-of-project';
import { chooseProcedure } from './choose-procedure';
import { type Started, startSubject } from './start-subject';
import { type Shown, subjectView } from './subject-view';

/** Fields every such body has. */
export const SUBJECT_BODY = {
  project: z.string('请选择项目').min(1, '请选择项目').max(64),
  title: lineOrEmpty(200).optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
  comment: paragraphOrEmpty(4000).optional(),
  override: z.strictObject({ reason: paragraphOrEmpty(1000) }).optional(),
};
/** The same for what runs through a procedure: which one, where there are several. */
export const CASE_BODY = { ...SUBJECT_BODY, procedure: z.string().max(80).optional() };
export interface SubjectBody {
  project: string;
  procedure?: string;
  title?: string;
  facts?: Record<string, unknown>;
  comment?: string;
  override?: { reason: string };
}

/** The fields of one kind of a thing, as the rulebook declares them. */
export interface Content {
  article: string;
  fields: FactId[];
  required: FactId[];
}

export interface Registration<Body extends SubjectBody> extends Shown {
  entity: string;
  /** undefined: nothing follows from it, it is only recorded. */
  subject?: Subject;
  /** The product's own event, besides those of the procedure. */
  event?: EventId;
  body: z.ZodType<Body>;
  /** Facts that have fields of their own in the body. */
  factsIn?: (given: Body) => Facts;
  /** What of its kind may be stated here, and must be; without it whatever the dictionary lets a person type. */
  contentOf?: (rulebook: Rulebook, given: Body) => Content;
  /** Refuses a second one of what there may be only one of. */
  mustBeNew?: (tx: Tx, project: ProjectRow, given: Body) => Promise<void>;
  /** Columns besides those all subjects share. */
  columns: (given: Body, facts: Facts) => Values;
}

interface Scene {
  tx: Tx;
  project: ProjectRow;
  rulebook: Rulebook;
  procedure?: Procedure;
}

/** Of the thing itself, and of its project. */
function statedIn<Body extends SubjectBody>(typing: Typing, given: Body, own: Facts, content?: Content): Facts {
  const known = Object.entries(own).filter(([, value]) => value !== undefined);
  mustBeOfDictionary(
    typing.rulebook,
    known.map(([fact]) => fact),
  );
  const typed = { ...given.facts, ...Object.fromEntries(known) };
  if (!content) return typedFacts(typed, typing);
  const stated = typedFacts(typed, typing, ({ id }) => content.fields.includes(id));
  mustBeFilled(typing.rulebook, content, stated);
  return stated;
}

/** A kind of which the regulation knows no values is none of its kinds, whatever is written there. */
function mustBeOfDictionary({ facts }: Rulebook, own: FactId[]): void {
  const strange = own.filter((fact) => !facts[fact]);
  if (strange.length === 0) return;
  throw new BadInput(strange.map((field) => ({ field, message: '办法没有设这一项，不能登记' })));
}

/** An empty one says nothing, and proves nothing. */
function mustBeFilled({ facts }: Rulebook, { article, required }: Content, stated: Facts): void {
  const blank = required.filter((fact) => stated[fact] === undefined || stated[fact] === null);
  if (blank.length === 0) return;
  throw new BadInput(
    blank.map((fact) => ({ field: fact, message: `请填写“${facts[fact]?.label ?? fact}”（${article}）` })),
  );
}

async function askEvent({ tx, project, rulebook }: Scene, event: EventId | undefined, stated: Facts, reason?: string) {
  if (!event) return NOTHING;
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor, stated });
  return judge(tx, rulebook, event, dossier, reason);
}

/** For the trail: what became of the project's own facts. */
function changesOf(replaced: Facts, stated: Facts) {
  const changed = Object.keys(replaced);
  if (changed.length === 0) return undefined;
  const projectFacts = Object.fromEntries(changed.map((fact) => [fact, stated[fact]]));
  return { before: { projectFacts: replaced }, after: { projectFacts } };
}

async function insertSubject({ tx, project }: Scene, table: string, values: Values): Promise<string> {
  const { documentId } = await insertRow(tx.trx, table, {
    project_id: project.id,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    contractor_id: project.contractor_id,
    on: tx.today,
    ...values,
  });
  return documentId;
}

/** Without a procedure nothing follows: it is only recorded. */
async function startProcedure<Body extends SubjectBody>(
  { tx, project, rulebook, procedure }: Scene,
  id: string,
  given: Body & { stated: Facts },
): Promise<Omit<Started, 'case'>> {
  const ofProject = partOf(rulebook, given.stated, 'project');
  if (!procedure) return { judgement: NOTHING, replaced: await stateOnProject(tx, { project, rulebook }, ofProject) };
  const about = { type: procedure.subject, id, contractorId: project.contractor_id };
  const { comment, override, stated } = given;
  const facts = partOf(rulebook, stated, 'case');
  return startSubject(tx, project, procedure, {
    subject: about,
    facts,
    ofProject,
    comment,
    reason: override?.reason,
  });
}

async function sceneOf<Body extends SubjectBody>(
  { tx, project, rulebook }: Omit<Scene, 'procedure'>,
  subject: Subject | undefined,
  given: Body & { stated: Facts },
): Promise<Scene> {
  const choosing = subject && { subject, stated: given.stated, asked: given.procedure };
  const procedure = choosing && (await chooseProcedure(tx, project, rulebook, choosing));
  mustBeActive(project, rulebook, procedure && { procedure: procedure.id, isRunning: false });
  return { tx, project, rulebook, procedure };
}

export function registering<Body extends SubjectBody>(registration: Registration<Body>): CommandHandler {
  const { entity, table, subject, event } = registration;
  return async (tx, input) => {
    const given = parsed(registration.body, input.body);
    const project = await lockProject(tx.trx, await idOf(tx.trx, 'projects', given.project, scopeOf(tx.actor)));
    const rulebook = rulebookOn(tx, project);
    const stated = statedIn(
      { rulebook, today: tx.today },
      given,
      registration.factsIn?.(given) ?? {},
      registration.contentOf?.(rulebook, given),
    );
    const scene = await sceneOf({ tx, project, rulebook }, subject, { ...given, stated });
    const asked = await askEvent(scene, event, stated, given.override?.reason);
    const own = partOf(rulebook, stated, 'case');
    await registration.mustBeNew?.(tx, project, given);
    const columns = { title: given.title || null, state: scene.procedure ? 'open' : 'recorded', facts: own };
    const id = await insertSubject(scene, table, { ...columns, ...registration.columns(given, own) });
    const started = await startProcedure(scene, id, { ...given, stated });
    const data = await subjectView(tx, registration, id);
    const ids = { entity, entityId: id, project: project.document_id };
    const changes = changesOf(started.replaced, stated);
    const judgement = joined(asked, started.judgement);
    return {
      status: 201,
      data,
      audit: { ...ids, ...changes, after: { ...data, ...changes?.after }, ...auditOf(judgement, rulebook) },
    };
  };
}
