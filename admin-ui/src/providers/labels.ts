import type { FactDefinition, RulebookDetail } from '../types';

/** Chinese names of everything a rulebook names. */
export interface Labels {
  body: (id: string) => string;
  material: (id: string) => string;
  procedure: (id: string) => string;
  register: (id: string) => string;
  fact: (id: string) => string;
  step: (procedureAndStep: string) => string;
  /** The rule that describes a step; of several the first. */
  stepRule: (procedureAndStep: string) => string | undefined;
  /** Several results are possible there, so an opinion is given; otherwise something is done. */
  isOpinion: (procedureAndStep: string) => boolean;
  rule: (id: string) => string;
  article: (rule: string) => string;
  /** A reading and one of its options. */
  reading: (id: string, value: string) => { title: string; option: string };
}

/** What the product itself counts; registers of the rulebook bring their own names. */
const COLLECTIONS: Record<string, string> = {
  payments: '拨付',
  budgets: '年度预算',
  contracts: '合同',
  changes: '变更',
  opinions: '意见',
  'annual-plans': '年度计划',
  'plan-entries': '计划项',
  'progress-reports': '季度进度',
  catalogues: '资源目录',
  'catalogue-items': '信息项',
  rectifications: '整改事项',
  acceptances: '验收',
  evaluations: '绩效评价',
  'needs-submissions': '需求计划报送',
};

export function labelsOf(rulebook: RulebookDetail | undefined, facts: Record<string, FactDefinition>): Labels {
  const named = (list: { id: string; label?: string; title?: string }[] | undefined, id: string, otherwise: string) => {
    const found = list?.find((item) => item.id === id);
    return found?.label ?? found?.title ?? otherwise;
  };
  return {
    body: (id) => rulebook?.bodies[id]?.label ?? '其他职能部门',
    material: (id) => named(rulebook?.materials, id, '其他材料'),
    procedure: (id) => named(rulebook?.procedures, id, '其他流程'),
    register: (id) => COLLECTIONS[id] ?? named(rulebook?.registers, id, '其他台账'),
    fact: (id) => facts[id]?.label ?? '其他事项',
    step: (id) => stepRule(rulebook, id)?.title ?? '前序环节',
    stepRule: (id) => stepRule(rulebook, id)?.id,
    isOpinion: (id) => (stepRule(rulebook, id)?.outcomes?.length ?? 0) > 1,
    rule: (id) => named(rulebook?.rules, id, '其他条款'),
    reading: (id, value) => readingNames(rulebook, id, value),
    article: (id) => rulebook?.rules.find((rule) => rule.id === id)?.article ?? '其他条款',
  };
}

function stepRule(rulebook: RulebookDetail | undefined, id: string) {
  const [procedure, step] = id.split('.');
  return rulebook?.rules.find((rule) => rule.procedure === procedure && rule.step === step);
}

function readingNames(rulebook: RulebookDetail | undefined, id: string, value: string) {
  const reading = rulebook?.readings?.find((one) => one.id === id);
  const option = reading?.options.find((one) => one.value === value);
  return { title: reading?.title ?? '其他口径', option: option?.label ?? '其他选项' };
}
