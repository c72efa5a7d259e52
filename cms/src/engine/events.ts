/**
 * Events of the product that a rule may hang on, besides those that follow from the rulebook:
 * `<procedure>.open`, `<procedure>.<step>`, `<procedure>.<step>.pass` and `record.<register>`.
 */
export const EVENTS: Record<string, string> = {
  'project.declare': '申报项目',
  'project.postpone': '缓建',
  'project.end': '终止',
  'project.resume': '恢复',
  'project.move-version': '改用办法的另一版本',
  'annual-plan.call': '征集年度需求',
  'annual-plan.set-total': '确定年度总预算',
  'annual-plan.compile': '编入年度计划',
  'annual-plan.finalise': '定稿年度计划',
  'annual-plan.reallocate': '调剂资金',
  'plan-entry.list': '列入年度计划',
  'budget.set': '下达预算',
  'budget.adjust': '调整预算',
  'contract.create': '登记合同',
  'contract.sign': '签订合同',
  'contract.end': '终止合同',
  'payment.record': '登记拨付',
  'progress-report.file': '报送季度进度',
  'change.request': '提出变更',
  'material.upload': '上传材料',
  'catalogue-item.save': '保存信息项',
  'catalogue-item.share': '共享信息项',
  'catalogue-item.open': '开放信息项',
  'rectification.order': '下达整改',
  'evaluation.record': '登记评价',
  'execution.check': '预算执行检查',
  'compliance.check': '合规检查',
  'design.edit': '修改服务方案',
};
