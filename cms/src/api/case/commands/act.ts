/** A body acts at a step of a case: agrees, files, returns, rejects. */
import { z } from 'zod';
import { act } from '../../../cases/act';
import { takeCase, takeWork } from '../../../cases/work';
import { OUTCOMES } from '../../../engine/rulebook';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { optionalParagraph, paragraphOrEmpty } from '../../../write/text-fields';
import { mustHaveSeen } from '../../../write/tx';
import { auditOfAct } from '../services/audit';
import { caseView } from '../services/case-view';

export const OVERRIDE = z.strictObject({ reason: paragraphOrEmpty(1000) });
export const OPINION = {
  result: z.enum(OUTCOMES).optional(),
  comment: optionalParagraph(4000).transform((comment) => comment ?? undefined),
  facts: z.record(z.string(), z.unknown()).optional(),
  override: OVERRIDE.optional(),
};
export const BODY = z.strictObject({ step: z.string().max(80), ...OPINION });

export const actOnCase: CommandHandler = async (tx, { params, body }) => {
  const given = parsed(BODY, body);
  const work = await takeCase(tx, params.id ?? '');
  mustHaveSeen(tx, work.row.version);
  const acted = await act(tx, work, given);
  const after = await takeWork(tx, work.row.id, work.row);
  return { data: await caseView(tx, after), audit: auditOfAct(work, acted) };
};
