/** An item of a catalogue is corrected. */
import { z } from 'zod';
import { auditOf } from '../../../cases/judge';
import { writeFacts } from '../../../dossier/stored';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { mustBeFree } from '../../../write/identity';
import { parsed } from '../../../write/input';
import { mustHaveSeen } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { factsOf, itemFacts, itemView, judgeItem, takeItem } from '../services/item';
import { NAME } from './create';

export const BODY = z.strictObject({
  name: NAME.optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
  override: OVERRIDE.optional(),
});

export const update: CommandHandler = async (tx, { params, body }) => {
  const given = parsed(BODY, body);
  const item = await takeItem(tx, params.id);
  const { row, project, rulebook } = item;
  const { version } = row;
  mustHaveSeen(tx, version);
  const changes = itemFacts({ rulebook, today: tx.today }, given.name, given.facts);
  const stated = { ...factsOf(row), ...changes };
  const asking = { event: 'catalogue-item.save', stated, reason: given.override?.reason, without: row.document_id };
  const judgement = await judgeItem(tx, item, asking);
  const named = { within: row.catalogue_id, text: given.name ?? row.name, except: row.id };
  await mustBeFree(tx.trx, { table: 'catalogue_items', label: '信息项', ...named });
  const before = await itemView(tx, row.document_id);
  const columns = { name: given.name ?? row.name, facts: writeFacts(row.facts, changes) };
  await conditionalUpdate(tx.trx, 'catalogue_items', { id: row.id, version }, columns);
  const after = await itemView(tx, row.document_id);
  const ids = { entity: 'catalogue-item', entityId: row.document_id, project: project.document_id };
  return { data: after, audit: { ...ids, before, after, ...auditOf(judgement, rulebook) } };
};
