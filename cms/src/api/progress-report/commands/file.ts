/** The unit files the return: it is complete, consistent and as booked, or a reason is given; then it is frozen. */
import { z } from 'zod';
import { auditOf, settle } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { projectDossier } from '../../../dossier';
import { writeFacts } from '../../../dossier/stored';
import { evaluate } from '../../../engine';
import type { Finding } from '../../../engine/finding';
import { override } from '../../../money/input';
import { refuseBySystem } from '../../../money/limits';
import { calendar } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { parsed } from '../../../write/input';
import { mustHaveSeen, type Tx } from '../../../write/tx';
import { besideOf } from '../services/books';
import { checksOf, type Return } from '../services/checks';
import { COUNTED } from '../services/fields';
import { countedOf, factsOf, remark, shown } from '../services/row';
import { mustBe, type Taken, take } from '../services/taken';

export const body = z.strictObject({ override });

const EVENT = 'progress-report.file';

async function findingsOf(tx: Tx, { project, rulebook, row }: Taken, given: Return): Promise<Finding[]> {
  const known = Object.fromEntries(
    Object.entries(COUNTED).map(([key, fact]) => [fact, given.counted[key as keyof typeof COUNTED]]),
  );
  const options = { rulebook, date: tx.today, actor: tx.actor, known, stated: given.facts };
  const dossier = await projectDossier(tx.trx, project, options);
  const beside = await besideOf(tx.trx, project.id, row.year, row.quarter);
  return [...evaluate(rulebook, EVENT, dossier, calendar()), ...checksOf(given, beside, rulebook.facts)];
}

export const file: CommandHandler = async (tx, input) => {
  const given = parsed(body, input.body);
  const taken = await take(tx, String(input.params.id));
  mustHaveSeen(tx, taken.row.version);
  mustBe(taken, 'draft');
  const { row, project, rulebook } = taken;
  const facts = factsOf(row);
  const findings = await findingsOf(tx, taken, { facts, counted: countedOf(row) });
  refuseBySystem(findings, given.override?.reason);
  const judgement = settle(tx, rulebook, findings, given.override?.reason);
  const changes = {
    state: 'filed' as const,
    filed_on: tx.today,
    facts: writeFacts({}, { ...facts, ...remark.reason(judgement.override?.reason) }),
  };
  const expected = { id: row.id, version: row.version, state: 'draft' };
  const version = await conditionalUpdate(tx.trx, 'progress_reports', expected, changes);
  await notifyFindings(tx, project, EVENT, judgement.findings);
  const after = shown({ ...row, ...changes, version });
  return {
    data: { documentId: row.document_id, ...after },
    audit: {
      entity: 'progress-report',
      entityId: row.document_id,
      project: project.document_id,
      before: shown(row),
      after,
      ...auditOf(judgement, rulebook),
    },
  };
};
