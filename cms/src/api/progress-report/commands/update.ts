/** A draft is filled in; nothing is checked but that each value is one. */
import { z } from 'zod';
import { writeFacts } from '../../../dossier/stored';
import { typedFacts } from '../../../dossier/typed-facts';
import { wholeFen } from '../../../money/fen';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { parsed } from '../../../write/input';
import { expectedVersion } from '../../../write/tx';
import { belongs } from '../services/fields';
import { columnsOf, shown } from '../services/row';
import { mustBe, take } from '../services/taken';

const figure = wholeFen.nullish();

export const body = z.strictObject({
  facts: z.record(z.string(), z.unknown()).optional(),
  investedYear: figure,
  paidYear: figure,
  investedTotal: figure,
  paidTotal: figure,
});

export const update: CommandHandler = async (tx, input) => {
  const { facts, ...counted } = parsed(body, input.body);
  const taken = await take(tx, String(input.params.id));
  mustBe(taken, 'draft');
  const { row, rulebook, project } = taken;
  const stated = typedFacts(facts, { rulebook, today: tx.today }, belongs);
  const figures = Object.fromEntries(Object.entries(columnsOf(counted)).filter(([, value]) => value !== undefined));
  const changes = { ...figures, facts: writeFacts(row.facts, stated) };
  const expected = { id: row.id, version: expectedVersion(tx), state: 'draft' };
  const version = await conditionalUpdate(tx.trx, 'progress_reports', expected, changes);
  const after = shown({ ...row, ...changes, version });
  return {
    data: { documentId: row.document_id, ...after },
    audit: {
      entity: 'progress-report',
      entityId: row.document_id,
      project: project.document_id,
      before: shown(row),
      after,
    },
  };
};
