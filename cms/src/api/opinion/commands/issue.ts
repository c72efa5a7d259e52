/** The opinion somebody was asked for: the same act as on the case, found by the opinion. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { act } from '../../../cases/act';
import { takeWork } from '../../../cases/work';
import type { OpinionRow } from '../../../dossier/rows';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { rowOf } from '../../../write/rows';
import { mustHaveSeen } from '../../../write/tx';
import { OPINION } from '../../case/commands/act';
import { auditOfAct } from '../../case/services/audit';
import { caseView } from '../../case/services/case-view';

export const BODY = z.strictObject(OPINION);

export const issueOpinion: CommandHandler = async (tx, { params, body }) => {
  const given = parsed(BODY, body);
  const opinion = (await rowOf(tx.trx, 'opinions', params.id ?? '', scopeOf(tx.actor))) as unknown as OpinionRow;
  const work = await takeWork(tx, opinion.case_id, opinion);
  // as it is now that the project is ours, not as it was when it was looked up
  mustHaveSeen(tx, work.opinions.find((one) => one.id === opinion.id)?.version ?? opinion.version);
  const acted = await act(tx, work, { ...given, step: opinion.step, opinion: opinion.document_id });
  const after = await takeWork(tx, work.row.id, work.row);
  return { data: await caseView(tx, after), audit: auditOfAct(work, acted) };
};
