/** Lead freezes the figures of a quarter that is over: reports are made from them from now on, whatever the books do. */
import { z } from 'zod';
import { quarter, year } from '../../../money/input';
import { refuse } from '../../../money/limits';
import { quarterOf } from '../../../money/quarter';
import type { CommandHandler } from '../../../write/command';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { optionalParagraph } from '../../../write/text-fields';
import { collect } from '../services/quarterly/collect';
import { digestOf, KIND, snapshotOf } from '../services/quarterly/snapshot';

export const body = z.strictObject({ year, quarter, reason: optionalParagraph(500) });

export const freeze: CommandHandler = async (tx, input) => {
  const given = parsed(body, input.body);
  const { jurisdictionId } = tx.actor;
  const { to } = quarterOf(given.year, given.quarter);
  if (tx.today < to) refuse({ rule: 'product.quarter-over', title: `本季度至${to}结束，此前不能冻结` });
  // One at a time for the whole place: two snapshots of one quarter must follow each other.
  await tx.trx('jurisdictions').where({ id: jurisdictionId }).forUpdate().first('id');
  const before = await snapshotOf(tx.trx, jurisdictionId, given.year, given.quarter);
  if (before && !given.reason) {
    throw new Conflict(`该季度已于${before.takenOn}冻结；重新冻结需填写理由。`, { takenOn: before.takenOn });
  }
  const figures = await collect(tx.trx, jurisdictionId, given.year, given.quarter);
  const frozen = before ? { figures, reason: given.reason ?? undefined } : { figures };
  const digest = digestOf(frozen);
  const { documentId } = await insertRow(tx.trx, 'snapshots', {
    jurisdiction_id: jurisdictionId,
    kind: KIND,
    year: given.year,
    quarter: given.quarter,
    figures: frozen,
    digest,
    taken_on: tx.today,
  });
  const after = { year: given.year, quarter: given.quarter, digest, takenOn: tx.today, projects: figures.rows.length };
  return {
    status: 201,
    data: { documentId, ...after },
    audit: {
      entity: 'snapshot',
      entityId: documentId,
      before: before ? { digest: before.digest, takenOn: before.takenOn } : undefined,
      after: { ...after, reason: given.reason ?? null },
    },
  };
};
