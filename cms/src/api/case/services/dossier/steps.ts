/** A case as a file tells it: every step with who said what when and under which article. */
import type { Column } from '../../../../export/columns';
import type { Section } from '../../../../export/pages';
import { CASE_STATES, STEP_STATES } from '../../../../export/words';
import type { Row } from '../../../../read/query';
import type { caseView } from '../case-view';

export type CaseView = Awaited<ReturnType<typeof caseView>>;
type StepView = CaseView['steps'][number];
type OpinionView = StepView['opinions'][number];

const text = (label: string, field: string, width?: number): Column => ({
  label,
  kind: 'text',
  width,
  value: (row) => String(row[field] ?? ''),
});
const day = (label: string, field: string): Column => ({
  label,
  kind: 'date',
  value: (row) => (row[field] as string | null) ?? null,
});

const COLUMNS: Column[] = [
  text('环节', 'title', 24),
  text('依据', 'article', 16),
  text('状态', 'state', 10),
  text('办理部门', 'body', 22),
  text('次序', 'round', 9),
  day('收到日期', 'openedOn'),
  day('期限', 'dueOn'),
  day('办理日期', 'issuedOn'),
  text('结论', 'result', 14),
  text('意见', 'comment', 38),
  text('办理人', 'by', 16),
];

function stateOf({ state, overdue, leftUndone }: StepView): string {
  if (leftUndone) return '未办理';
  return overdue ? '已超期' : ((STEP_STATES as Record<string, string>)[state] ?? '');
}

/** Why there is nothing to say: the rule that left the step out, or silence that counted as an answer. */
function reasonOf({ removed, bySilence }: StepView): string {
  if (removed) return `${removed.article}：${removed.title}`;
  return bySilence ? '期满未答复' : '';
}

function opinionRow(step: StepView, opinion: OpinionView): Row {
  const override = opinion.override as { reason?: string } | null;
  return {
    title: step.title,
    article: step.article,
    state: opinion.state === 'pending' ? stateOf(step) : opinion.late ? '逾期办理' : '已办理',
    body: opinion.consult ? `${opinion.bodyLabel}（征求意见）` : opinion.bodyLabel,
    round: `第${opinion.round}次`,
    openedOn: opinion.openedOn,
    dueOn: opinion.dueOn,
    issuedOn: opinion.issuedOn,
    result: opinion.resultLabel,
    comment: [opinion.comment, override?.reason && `说明理由：${override.reason}`].filter(Boolean).join('\n'),
    by: opinion.by,
  };
}

function stepRows(step: StepView): Row[] {
  const opinions = [...step.earlier, ...step.opinions];
  if (opinions.length > 0) return opinions.map((opinion) => opinionRow(step, opinion));
  const { title, article, byLabels, openedOn, dueOn, doneOn } = step;
  const comment = reasonOf(step);
  return [
    { title, article, state: stateOf(step), body: byLabels.join('、'), openedOn, dueOn, issuedOn: doneOn, comment },
  ];
}

/** `项目立项（已办结）` */
export function headOf({ procedure, state }: CaseView): string {
  return `${procedure.title}（${(CASE_STATES as Record<string, string>)[state] ?? ''}）`;
}

function lifeOf({ openedOn, closedOn, rulebook, procedure }: CaseView): string {
  const closed = closedOn ? `，${String(closedOn).slice(0, 10)}办结` : '';
  return `${String(openedOn).slice(0, 10)}发起${closed}；依据${rulebook.title}${procedure.article}（版本${rulebook.version}）`;
}

export const caseSection = (view: CaseView): Section => ({
  title: headOf(view),
  note: lifeOf(view),
  table: { columns: COLUMNS, rows: view.steps.flatMap(stepRows) },
});
