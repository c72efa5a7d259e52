/** What the audit trail says in codes: `payment.create` is 拨付 · 登记. The screens have the same words; a test compares. */
import { ROLES } from '../access/roles';
import type { Wording } from './sheet';
import { byTable } from './words';

export const ENTITIES: Record<string, string> = {
  project: '项目',
  case: '办件',
  opinion: '意见',
  'annual-plan': '年度计划',
  'plan-entry': '计划项',
  reallocation: '计划调剂',
  budget: '年度预算',
  contract: '合同',
  payment: '拨付',
  'progress-report': '季度进度',
  change: '变更',
  acceptance: '验收',
  evaluation: '绩效评价',
  catalogue: '信息资源目录',
  'catalogue-item': '信息项',
  record: '台账',
  rectification: '整改',
  material: '材料',
  notice: '通知',
  duty: '义务',
  snapshot: '季度快照',
  user: '账号',
  department: '单位',
  jurisdiction: '辖区',
  session: '登录',
  auth: '登录',
  me: '本人账号',
  report: '季度汇总表',
  calendar: '工作日历',
  'audit-entry': '审计记录',
};
export const VERBS: Record<string, string> = {
  create: '登记',
  update: '修改',
  submit: '报送',
  withdraw: '撤回',
  act: '办理',
  issue: '出具意见',
  open: '发起',
  postpone: '暂缓',
  end: '终止',
  resume: '恢复',
  call: '征集',
  'set-total': '确定总预算',
  compile: '编入',
  finalise: '确定',
  reallocate: '调剂',
  file: '报送',
  return: '退回',
  share: '共享',
  read: '阅读',
  explain: '说明',
  freeze: '冻结',
  disable: '停用',
  enable: '启用',
  'reset-password': '重置密码',
  password: '修改密码',
  login: '登录',
  logout: '退出',
  refresh: '续期',
  download: '下载',
  check: '检查',
  silence: '期满未答复',
  export: '导出',
};
export const RESULTS = { done: '成功', refused: '被拒绝', failed: '未成功' };

export const byRole = byTable(ROLES);
export const byEntity = byTable(ENTITIES);

export const byAction: Wording = (action, place, row) => {
  const dot = action.indexOf('.');
  return `${byEntity(action.slice(0, dot), place, row)} · ${byTable(VERBS)(action.slice(dot + 1), place, row)}`;
};
