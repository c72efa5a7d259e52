/** Lead gives a filed return back with a reason: it becomes a draft again. What was filed stays in the audit trail. */
import { z } from 'zod';
import { notify } from '../../../cases/notices';
import { writeFacts } from '../../../dossier/stored';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { parsed } from '../../../write/input';
import { paragraph } from '../../../write/text-fields';
import { mustHaveSeen } from '../../../write/tx';
import { factsOf, remark, shown } from '../services/row';
import { mustBe, take } from '../services/taken';

export const body = z.strictObject({ reason: paragraph(500) });

export const giveBack: CommandHandler = async (tx, input) => {
  const { reason } = parsed(body, input.body);
  const taken = await take(tx, String(input.params.id));
  mustHaveSeen(tx, taken.row.version);
  mustBe(taken, 'filed');
  const { row, project, rulebook } = taken;
  const returned = `${tx.today} ${tx.actor.departmentName}：${reason}`;
  const changes = {
    state: 'draft' as const,
    filed_on: null,
    facts: writeFacts(factsOf(row), remark.returned(returned)),
  };
  const expected = { id: row.id, version: row.version, state: 'filed' };
  const version = await conditionalUpdate(tx.trx, 'progress_reports', expected, changes);
  const title = `${row.year}年第${row.quarter}季度进度被退回：${reason}`;
  await notify(tx, project, {
    body: 'applicant',
    departmentId: project.department_id,
    event: 'progress-report.return',
    rule: 'product.progress-return',
    payload: { title, progressReport: row.document_id },
  });
  const after = shown({ ...row, ...changes, version });
  return {
    data: { documentId: row.document_id, ...after },
    audit: {
      entity: 'progress-report',
      entityId: row.document_id,
      project: project.document_id,
      before: shown(row),
      after: { ...after, reason },
      rulebookVersion: rulebook.version,
    },
  };
};
