/** A row is carried on: an answer comes in, an opinion is added. What it said before stays in the audit trail. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { lockProject } from '../../../cases/ground';
import { auditOf, judge } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { mustNotBeWithdrawn } from '../../../cases/project/draft';
import type { DepartmentRow } from '../../../dossier/rows';
import { readJson, type StoredJson, writeFacts } from '../../../dossier/stored';
import type { Facts } from '../../../engine/facts';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { parsed } from '../../../write/input';
import { rowOf, type Values } from '../../../write/rows';
import { expectedVersion, type Tx } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { recordView } from '../services/record-view';
import { type About, dossierAbout, recordFacts, registerKnown } from '../services/register';

export const BODY = z.strictObject({ facts: z.record(z.string(), z.unknown()), override: OVERRIDE.optional() });

async function aboutRow(tx: Tx, row: Values): Promise<About> {
  if (row.project_id) return { project: await lockProject(tx.trx, Number(row.project_id)) };
  if (!row.department_id) return {};
  return { department: (await tx.trx('departments').where({ id: row.department_id }).first()) as DepartmentRow };
}

export const update: CommandHandler = async (tx, { params, body }) => {
  const given = parsed(BODY, body);
  const row = await rowOf(tx.trx, 'records', params.id ?? '', scopeOf(tx.actor));
  const version = expectedVersion(tx, Number(row.version));
  const documentId = String(row.document_id);
  const { rulebook, rule } = registerKnown(tx, String(row.register));
  const changes = recordFacts(rule, { rulebook, today: tx.today }, given.facts);
  const about = await aboutRow(tx, row);
  const stated = { ...readJson<Facts>(row.facts as StoredJson, {}), ...changes };
  mustNotBeWithdrawn(about.project);
  const event = `record.${rule.register}`;
  const dossier = await dossierAbout(tx, about, { rulebook, stated, without: documentId });
  const judgement = judge(tx, rulebook, event, dossier, given.override?.reason);
  const before = await recordView(tx, documentId, rule);
  const facts = writeFacts(row.facts as StoredJson, changes);
  await conditionalUpdate(tx.trx, 'records', { id: row.id, version }, { facts });
  await notifyFindings(tx, about.project ?? null, event, judgement.findings);
  const after = await recordView(tx, documentId, rule);
  const ids = { entity: 'record', entityId: documentId, project: about.project?.document_id };
  return { data: after, audit: { ...ids, before, after, ...auditOf(judgement, rulebook) } };
};
