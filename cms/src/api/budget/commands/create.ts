/**
 * Finance sets a project's budget of a year, or adjusts it. What is set at the beginning of the year is its initial
 * target and stays as it is; money that came after the first target day is not.
 */
import { z } from 'zod';
import { auditOf } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { addMoney } from '../../../engine/money';
import { signedFen } from '../../../money/fen';
import { documentId, override, year } from '../../../money/input';
import { addBudget } from '../../../money/ledger';
import { refuse } from '../../../money/limits';
import { judgeMoney, type Occasion, occasionOf } from '../../../money/occasion';
import { targetDaysOf } from '../../../money/target-days';
import { toFen } from '../../../write/columns';
import type { CommandHandler } from '../../../write/command';
import { BadInput, Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { optionalParagraph } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';

export const body = z.strictObject({
  project: documentId,
  year,
  amount: signedFen,
  kind: z.enum(['initial', 'adjust'], '应为 initial（年初下达）或 adjust（调整）').optional(),
  reason: optionalParagraph(500),
  override,
});
type Body = z.output<typeof body>;

/** null: nothing has been set for that year. */
async function currentBudget(tx: Tx, projectId: number, ofYear: number): Promise<number | null> {
  const rows = await tx.trx('budgets').where({ project_id: projectId, year: ofYear }).select('amount');
  return rows.length === 0 ? null : addMoney(...rows.map((row) => toFen(row.amount)));
}

/** Why the money of this year cannot be of its beginning any more; undefined: it can. */
function cameLater(tx: Tx, { rulebook }: Occasion, ofYear: number): string | undefined {
  const [first] = targetDaysOf(rulebook, ofYear, tx.today);
  return first !== undefined && tx.today > first ? `已过${first}的执行目标日` : undefined;
}

function mustFitKind(
  { kind, amount, reason }: Body,
  current: number | null,
  later: string | undefined,
): 'initial' | 'adjust' {
  const meant = kind ?? (current === null && later === undefined ? 'initial' : 'adjust');
  if (meant === 'initial') {
    if (current !== null) throw new Conflict('该项目本年度的年初预算已下达，不能改动；请登记预算调整。');
    if (later !== undefined)
      throw new Conflict(`${later}，不计入年初目标；请登记为年中追加（adjust）。`, { field: 'kind' });
    if (amount < 0) throw new BadInput([{ field: 'amount', message: '年初预算应大于零' }]);
    return meant;
  }
  if (current === null) {
    if (amount < 0) throw new BadInput([{ field: 'amount', message: '年中追加的预算应大于零' }]);
    return meant;
  }
  if (!reason) throw new BadInput([{ field: 'reason', message: '请填写预算调整的理由' }]);
  if (addMoney(current, amount) < 0) refuse({ rule: 'product.budget-not-negative', title: '调减后本年度预算将小于零' });
  return meant;
}

export const create: CommandHandler = async (tx, input) => {
  const given = parsed(body, input.body);
  const occasion = await occasionOf(tx, given.project);
  const { project, rulebook } = occasion;
  const later = cameLater(tx, occasion, given.year);
  const current = await currentBudget(tx, project.id, given.year);
  const kind = mustFitKind(given, current, later);
  const event = kind === 'initial' || current === null ? 'budget.set' : 'budget.adjust';
  const known = { 'budget.year': given.year, 'budget.amount': given.amount };
  const judgement = await judgeMoney(tx, occasion, { event, known, reason: given.override?.reason });
  await addBudget(tx.trx, project, given.amount);
  const { documentId: id } = await insertRow(tx.trx, 'budgets', {
    project_id: project.id,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    year: given.year,
    kind,
    amount: given.amount,
    on: tx.today,
    reason: given.reason || null,
  });
  await notifyFindings(tx, project, event, judgement.findings);
  const after = { year: given.year, kind, amount: String(given.amount), on: tx.today, reason: given.reason || null };
  return {
    status: 201,
    data: { documentId: id, ...after },
    audit: { entity: 'budget', entityId: id, project: project.document_id, after, ...auditOf(judgement, rulebook) },
  };
};
