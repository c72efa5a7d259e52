/** What a to-do list shows beside the row: the step by its words, and how many working days are left. */

import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { todayOf } from '../../../boot/clock';
import { stepRules } from '../../../cases/work';
import type { OpinionResult, Rulebook } from '../../../engine/rulebook';
import type { Row } from '../../../read/query';
import { rulebookFor } from '../../../rulebooks/registry';
import { resultText } from '../../../rulebooks/words/outcomes';
import { bodyLabel, workdaysLate, workdaysLeft } from '../../case/services/step-view';

function dress(row: Row, rulebook: Rulebook, today: string): Row {
  const procedure = rulebook.procedures.find((one) => one.id === row.procedure);
  const rules = stepRules(rulebook, String(row.procedure)).filter((one) => one.step === row.step);
  const rule = rules.find((one) => one.id === row.rule) ?? rules[0];
  const dueOn = row.dueOn as string | null;
  return {
    ...row,
    bodyLabel: bodyLabel(rulebook, String(row.body)),
    procedureTitle: procedure?.title ?? row.procedure,
    stepTitle: rule?.title ?? row.step,
    rule: rule?.id ?? null,
    article: rule?.article ?? null,
    resultLabel: row.result ? resultText(rule, row.result as OpinionResult) : null,
    workdaysLeft: row.state === 'pending' ? workdaysLeft(dueOn, today) : null,
    workdaysLate: row.state === 'withdrawn' ? null : workdaysLate(dueOn, row.issuedOn as string | null, today),
    findings: row.findings ?? [],
    moved: row.moved ?? [],
    overdue: row.state === 'pending' && dueOn !== null && dueOn < today,
  };
}

export function dressed(ctx: Context, rows: Row[]): Row[] {
  const today = todayOf(ctx);
  const { jurisdictionCode } = actorOf(ctx);
  return rows.map((row) => {
    const { rulebookVersion } = row.case as { rulebookVersion: string };
    return dress(row, rulebookFor(jurisdictionCode, today, rulebookVersion), today);
  });
}
