/** Sharing and opening: an item goes to one of the two platforms on a day, once. */
import { z } from 'zod';
import { auditOf } from '../../../cases/judge';
import { mustBeActive } from '../../../cases/project/standing-stage';
import type { EventId } from '../../../engine/rulebook';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { mustHaveSeen } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { factsOf, itemView, judgeItem, takeItem } from './item';

export const BODY = z.strictObject({ override: OVERRIDE.optional() });

export interface Publication {
  event: EventId;
  column: 'shared_on' | 'opened_on';
  already: string;
}

export function publishing({ event, column, already }: Publication): CommandHandler {
  return async (tx, { params, body }) => {
    const given = parsed(BODY, body);
    const item = await takeItem(tx, params.id);
    const { row, project, rulebook } = item;
    mustHaveSeen(tx, row.version);
    mustBeActive(project, rulebook);
    const asking = { event, stated: factsOf(row), reason: given.override?.reason, without: row.document_id };
    const judgement = await judgeItem(tx, item, asking);
    if (row[column]) throw new Conflict(already);
    const { version } = row;
    await conditionalUpdate(tx.trx, 'catalogue_items', { id: row.id, version, [column]: null }, { [column]: tx.today });
    const data = await itemView(tx, row.document_id);
    const ids = { entity: 'catalogue-item', entityId: row.document_id, project: project.document_id };
    const audit = {
      ...ids,
      before: { [column]: null },
      after: { [column]: tx.today },
      ...auditOf(judgement, rulebook),
    };
    return { data, audit };
  };
}
