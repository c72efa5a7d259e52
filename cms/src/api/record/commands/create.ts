/** A row in one of the registers the rulebook declares. */
import { z } from 'zod';
import { auditOf, judge } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { mustNotBeWithdrawn } from '../../../cases/project/draft';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { OVERRIDE } from '../../case/commands/act';
import { recordView } from '../services/record-view';
import { aboutOf, bodyOf, dossierAbout, recordFacts, registerKnown } from '../services/register';

export const BODY = z.strictObject({
  register: z.string('请选择台账').min(1, '请选择台账').max(80),
  project: z.string().max(64).optional(),
  department: z.string().max(64).optional(),
  year: z.int('应为年份').min(2000, '应为年份').max(2100, '应为年份').optional(),
  facts: z.record(z.string(), z.unknown()),
  override: OVERRIDE.optional(),
});

export const create: CommandHandler = async (tx, { body }) => {
  const given = parsed(BODY, body);
  const { rulebook, rule } = registerKnown(tx, given.register);
  const stated = recordFacts(rule, { rulebook, today: tx.today }, given.facts);
  const about = await aboutOf(tx, rule, given);
  mustNotBeWithdrawn(about.project);
  const event = `record.${rule.register}`;
  const dossier = await dossierAbout(tx, about, { rulebook, stated });
  const judgement = judge(tx, rulebook, event, dossier, given.override?.reason);
  const { documentId } = await insertRow(tx.trx, 'records', {
    register: rule.register,
    jurisdiction_id: tx.actor.jurisdictionId,
    department_id: about.project?.department_id ?? about.department?.id ?? null,
    project_id: about.project?.id ?? null,
    year: given.year ?? Number(tx.today.slice(0, 4)),
    facts: { ...stated, body: bodyOf(rulebook, rule, dossier) },
    recorded_on: tx.today,
    recorded_by_id: tx.actor.userId,
  });
  await notifyFindings(tx, about.project ?? null, event, judgement.findings);
  const data = await recordView(tx, documentId, rule);
  const ids = { entity: 'record', entityId: documentId, project: about.project?.document_id };
  return { status: 201, data, audit: { ...ids, after: data, ...auditOf(judgement, rulebook) } };
};
