/** An item of a catalogue is entered. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { lockProject } from '../../../cases/ground';
import { auditOf } from '../../../cases/judge';
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { mustBeFree } from '../../../write/identity';
import { parsed } from '../../../write/input';
import { insertRow, rowOf } from '../../../write/rows';
import { line } from '../../../write/text-fields';
import { OVERRIDE } from '../../case/commands/act';
import { itemFacts, itemView, judgeItem } from '../services/item';

export const NAME = line(120, '请填写信息名称');
export const BODY = z.strictObject({
  catalogue: z.string('请选择目录').min(1, '请选择目录').max(64),
  name: NAME,
  facts: z.record(z.string(), z.unknown()).optional(),
  override: OVERRIDE.optional(),
});

export const create: CommandHandler = async (tx, { body }) => {
  const given = parsed(BODY, body);
  const catalogue = await rowOf(tx.trx, 'catalogues', given.catalogue, scopeOf(tx.actor));
  const project = await lockProject(tx.trx, Number(catalogue.project_id));
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const stated = itemFacts({ rulebook, today: tx.today }, given.name, given.facts);
  const asking = { event: 'catalogue-item.save', stated, reason: given.override?.reason };
  const judgement = await judgeItem(tx, { project, rulebook }, asking);
  await mustBeFree(tx.trx, { table: 'catalogue_items', within: catalogue.id, text: given.name, label: '信息项' });
  const { documentId } = await insertRow(tx.trx, 'catalogue_items', {
    catalogue_id: catalogue.id,
    project_id: project.id,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    name: given.name,
    facts: stated,
  });
  const data = await itemView(tx, documentId);
  const ids = { entity: 'catalogue-item', entityId: documentId, project: project.document_id };
  return { status: 201, data, audit: { ...ids, after: data, ...auditOf(judgement, rulebook) } };
};
