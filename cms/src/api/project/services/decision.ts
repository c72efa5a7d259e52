/** Postponing, ending, resuming: a reasoned decision on the whole project, asked of the rules of its own event. */
import { z } from 'zod';
import { auditOf, type Judgement, judge } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { mustBeSubmitted } from '../../../cases/project/draft';
import { projectDossier } from '../../../dossier';
import type { ProjectRow } from '../../../dossier/rows';
import { typedFacts } from '../../../dossier/typed-facts';
import type { EventId, Rulebook } from '../../../engine/rulebook';
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { Conflict, RuleViolation } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { paragraph } from '../../../write/text-fields';
import { mustHaveSeen, type Tx } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { projectView } from './project-view';
import { takeProject } from './take';

export const BODY = z.strictObject({
  reason: paragraph(2000, '请写明理由'),
  cause: z.string().max(80).optional(),
  override: OVERRIDE.optional(),
});
type Given = z.infer<typeof BODY>;

/** The fact the rules about delays look at. */
const CAUSE = 'delay.cause';

export interface Decision {
  event: EventId;
  /** Stages in which there is nothing to decide any more, and what to say then. */
  refused: (stage: ProjectRow['stage']) => string | undefined;
  apply: (tx: Tx, project: ProjectRow) => Promise<void>;
}

async function ruled(
  tx: Tx,
  project: ProjectRow,
  rulebook: Rulebook,
  event: EventId,
  given: Given,
): Promise<Judgement> {
  const stated = given.cause === undefined ? {} : typedFacts({ [CAUSE]: given.cause }, { rulebook, today: tx.today });
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor, stated });
  return judge(tx, rulebook, event, dossier, given.override?.reason);
}

/** What a regulation does not know nobody may order under it. */
function mustBeProvidedFor({ rules }: Rulebook, event: EventId): void {
  if (rules.some((rule) => 'on' in rule && rule.on.includes(event))) return;
  throw new RuleViolation([], '办法没有规定这一措施，不能办理。');
}

export function decisionOn({ event, refused, apply }: Decision): CommandHandler {
  return async (tx, { params, body }) => {
    const given = parsed(BODY, body);
    const project = await takeProject(tx, params.id);
    mustHaveSeen(tx, project.version);
    const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
    mustBeProvidedFor(rulebook, event);
    mustBeSubmitted(project);
    const judgement = await ruled(tx, project, rulebook, event, given);
    const words = refused(project.stage);
    if (words) throw new Conflict(words, { stage: project.stage });
    const before = { stage: project.stage };
    await apply(tx, project);
    await notifyFindings(tx, project, event, judgement.findings);
    const after = { stage: project.stage, reason: given.reason, cause: given.cause };
    const ids = { entity: 'project', entityId: project.document_id, project: project.document_id };
    const data = await projectView(tx, project.document_id);
    return { data, audit: { ...ids, before, after, ...auditOf(judgement, rulebook) } };
  };
}
