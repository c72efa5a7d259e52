/** The Chinese of every value the database keeps as an English word. The screens have the same words; a test compares. */
import type { RecordRule } from '../engine/rulebook';
import { allRulebooks } from '../rulebooks/registry';
import type { Place, Wording } from './sheet';

/** A value nobody has worded is not shown as code. */
const OTHER = '其他';

export const byTable =
  (table: Record<string, string>): Wording =>
  (value) =>
    table[value] ?? OTHER;

/** Words of the dictionary: the option of a choice. */
export const byFact =
  (fact: string): Wording =>
  (value, { facts }) =>
    facts[fact]?.options?.find((option) => option.value === value)?.label ?? OTHER;

/** Of the versions of the regulation the newest that knows it. */
const named = (versions: Place['versions'], find: (one: Place['versions'][number]) => string | undefined): string =>
  versions.map(find).findLast((label) => label !== undefined) ?? OTHER;

export const byMaterial: Wording = (value, { versions }) =>
  named(versions, ({ materials }) => materials.find(({ id }) => id === value)?.label);

export const byEvaluation: Wording = (value, { versions }) => {
  const label = named(versions, ({ evaluations }) => evaluations.find(({ id }) => id === value)?.label);
  // before the regulation named its kinds people wrote their own
  return label === OTHER ? value : label;
};

export const byProcedure: Wording = (value, { versions }) =>
  named(versions, ({ procedures }) => procedures.find(({ id }) => id === value)?.title);

export const byRegister: Wording = (value, { versions }) =>
  named(
    versions,
    ({ rules }) => rules.find((rule): rule is RecordRule => rule.kind === 'record' && rule.register === value)?.label,
  );

export const byBody: Wording = (value, { versions }) =>
  named(versions, ({ bodies }) => Object.entries(bodies).find(([id]) => id === value)?.[1]?.label);

export const byRegulation: Wording = (value) => allRulebooks().findLast(({ id }) => id === value)?.title ?? OTHER;

export const LEVELS = { province: '省级', city: '市级', county: '县级' };
const PERIOD = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d{2})))?$/;

/** `2024`, `2024-H1`, `2024-Q3`, `2024-07` as people say it. */
export const byPeriod: Wording = (period) => {
  const [, year, quarter, half, month] = PERIOD.exec(period) ?? [];
  if (!year) return period;
  if (quarter) return `${year}年第${quarter}季度`;
  if (half) return `${year}年${half === '1' ? '上' : '下'}半年`;
  return month ? `${year}年${Number(month)}月` : `${year}年度`;
};

export const CASE_STATES = { open: '办理中', done: '已办结', rejected: '未通过', cancelled: '已撤销' };
export const STEP_STATES = {
  waiting: '未开始',
  open: '办理中',
  done: '已完成',
  returned: '已退回',
  rejected: '未通过',
  skipped: '不适用',
};
export const OPINION_STATES = { pending: '待办', issued: '已出具', withdrawn: '已撤回' };
export const DUTY_STATES = {
  upcoming: '未到期',
  due: '待办理',
  overdue: '已超期',
  done: '已完成',
  late: '逾期完成',
  open: '待落实',
};
export const SUBJECT_STATES = {
  draft: '草稿',
  requested: '已申请',
  open: '办理中',
  filed: '已备案',
  applied: '已落实',
  done: '已办结',
  closed: '已销号',
  accepted: '已通过',
  passed: '已通过',
  recorded: '已登记',
  rejected: '未通过',
  signed: '已签订',
  ended: '已终止',
  published: '已发布',
  confirmed: '已确认',
  cancelled: '已撤销',
};
export const CATALOGUE_STATES = {
  open: '办理中',
  done: '已发布',
  published: '已发布',
  recorded: '已登记',
  rejected: '未通过',
  cancelled: '已撤销',
};
export const BUDGET_KINDS = { initial: '年初预算', adjust: '追加、调整' };
export const CONTRACT_STATES = { draft: '待签订', signed: '已签订', ended: '已终止' };
export const PAYMENT_KINDS = { payment: '拨付', refund: '退回' };
export const PLAN_STATES = { open: '征集中', draft: '编制中', finalised: '已确定' };
export const ENTRY_STATES = { draft: '拟列入', listed: '已列入', postponed: '已暂缓', ended: '已终止' };
export const ENTRY_KINDS = { build: '建设', operate: '运维' };
export const ENTRY_SOURCES = { annual: '年度征集', supplement: '年中补充' };
export const REPORT_STATES = { draft: '草稿', filed: '已报送' };
