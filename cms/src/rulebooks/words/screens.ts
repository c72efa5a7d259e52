/** Where in the product an event happens: the screen a person looks at when the rule speaks. */
import type { Rule, Rulebook } from '../../engine/rulebook';
import { bodiesText, procedureText, registerText } from './names';

export const SCREENS: Record<string, string> = {
  'project.declare': '项目 → 申报（首次提交时）',
  'project.postpone': '项目页 → 缓建',
  'project.end': '项目页 → 终止',
  'project.resume': '项目页 → 恢复',
  'project.move-version': '项目页、办件页 → 改用另一版本',
  'annual-plan.call': '年度计划 → 征集',
  'annual-plan.set-total': '年度计划 → 确定总预算',
  'annual-plan.compile': '年度计划 → 编入项目',
  'annual-plan.finalise': '年度计划 → 定稿',
  'annual-plan.reallocate': '年度计划 → 调剂',
  'plan-entry.list': '列入年度计划的环节办结时（效果 list-in-plan）',
  'budget.set': '项目页 → 资金 → 下达预算',
  'budget.adjust': '项目页 → 资金 → 调整预算',
  'contract.create': '项目页 → 资金 → 登记合同',
  'contract.end': '项目页 → 资金 → 合同 → 终止',
  'contract.sign': '签订合同的环节办结时（效果 sign-contract）',
  'payment.record': '项目页 → 资金 → 登记拨付',
  'progress-report.file': '季度进度 → 报送',
  'change.request': '项目页 → 变更 → 提出变更',
  'material.upload': '项目页 → 材料 → 上传',
  'catalogue-item.save': '资源目录 → 信息项 → 保存',
  'catalogue-item.share': '资源目录 → 信息项 → 共享',
  'catalogue-item.open': '资源目录 → 信息项 → 开放',
  'rectification.order': '整改 → 下达整改',
  'evaluation.record': '项目页 → 绩效评价 → 登记',
  'execution.check': '看板 → 预算执行',
  'compliance.check': '项目页 → 合规情况',
  'design.edit': '项目页 → 修改申报内容',
};

export function screenOf(rulebook: Rulebook, event: string): string {
  const known = SCREENS[event];
  if (known !== undefined) return known;
  const [first = '', step = ''] = event.split('.');
  if (first === 'record') return `台账 → ${registerText(rulebook, step)}`;
  const title = procedureText(rulebook, first);
  if (step === 'open') return `项目页 → 可办事项 →“${title}”`;
  const rule = rulebook.rules.find((one) => one.kind === 'step' && one.procedure === first && one.step === step);
  if (rule?.kind !== 'step') return `办件“${title}”`;
  const by = bodiesText(
    rulebook,
    rule.by.map(({ body }) => body),
  );
  return `办件“${title}”→ ${rule.title}（${by}的工作台）${event.endsWith('.pass') ? '，办结时' : ''}`;
}

/** Every screen on which a rule is met. */
export function screensOf(rulebook: Rulebook, rule: Rule): string[] {
  if (rule.kind === 'principle') return ['办法 → 条文'];
  if (rule.kind === 'duty') return [`工作台 → 待办义务（${bodiesText(rulebook, rule.by)}）；项目页 → 义务`];
  if (rule.kind === 'record') return [screenOf(rulebook, `record.${rule.register}`)];
  if (rule.kind === 'step') return [screenOf(rulebook, `${rule.procedure}.${rule.step}`)];
  return [...new Set(rule.on.map((event) => screenOf(rulebook, event)))];
}
