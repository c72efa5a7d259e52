/** What people state at each step of a life that nobody objects to. Money in yuan, as it is typed. */
export type Statement = Record<string, unknown>;

export const CONTRACT_YUAN = '1900000.00';
export const ESTIMATE_YUAN = '2000000.00';

const told = (facts: string[], text: string): Statement => Object.fromEntries(facts.map((fact) => [fact, text]));

export const DECLARATION: Statement = {
  'project.ownerKind': 'organ',
  'project.nature': 'new',
  'project.types': ['business-management'],
  'project.securityClass': 'unclassified',
  'project.capitalConstruction': false,
  'project.dataType': false,
  'project.deployment': 'government-cloud',
  'project.fundingSources': ['own-budget'],
  'project.contents': ['application-system'],
  ...told(
    [
      'project.planBasis',
      'project.businessNeed',
      'project.digitalGovernment',
      'project.goals',
      'project.buildContents',
      'project.functions',
      'project.dataResources',
      'project.securityAssurance',
      'project.operationServices',
    ],
    '按规划建设，内容见附件。',
  ),
};

export const SUPPLEMENT: Statement = { 'supplement.reason': '上级新部署的任务，须当年完成。' };
export const SUPPLEMENT_REVIEW: Statement = told(
  ['supplement.priority', 'supplement.importance', 'supplement.necessity'],
  '经审核，确有必要。',
);
export const SUPPLEMENT_CONSENT: Statement = { 'supplement.meetingOn': '2026-03-02', 'supplement.decision': 'agreed' };

export const SERVICE_PLAN: Statement = {
  'servicePlan.budget': ESTIMATE_YUAN,
  ...told(
    [
      'servicePlan.contents',
      'servicePlan.functions',
      'servicePlan.schedule',
      'servicePlan.technicalRoute',
      'servicePlan.implementationPath',
      'servicePlan.serviceGuarantee',
      'servicePlan.training',
      'servicePlan.dataResources',
      'servicePlan.dataSecurity',
    ],
    '见项目服务方案相应章节。',
  ),
};

export const REVIEW: Statement = {
  'review.method': 'experts',
  'review.participants': '专家五人',
  'review.conclusion': 'passed',
  'review.estimate': ESTIMATE_YUAN,
  ...told(
    [
      'review.policy',
      'review.technicalRoute',
      'review.architecture',
      'review.cloudUse',
      'review.investment',
      'review.dataManagement',
      'review.security',
      'review.cryptography',
    ],
    '符合要求。',
  ),
};

export const PROCUREMENT_PLAN: Statement = {
  'procurementPlan.contents': '软件开发与部署服务',
  'procurementPlan.budget': ESTIMATE_YUAN,
};

export const award = (winner: string, on: string): Statement => ({
  'award.method': 'open-tender',
  'award.on': on,
  'award.winner': winner,
  'award.amount': CONTRACT_YUAN,
  'award.notice': '中标通知书2026-001',
});

export const START: Statement = told(
  ['construction.securityPlanned', 'construction.cryptographyPlanned'],
  '与主体同步规划。',
);
export const COMPLETION: Statement = told(
  ['construction.securityBuilt', 'construction.cryptographyBuilt'],
  '与主体同步建成。',
);

export const SELF_ASSESSMENT: Statement = { 'acceptance.selfAssessment': '全部功能已实现，自评合格。' };
export const APPLICATION: Statement = told(
  ['acceptance.functions', 'acceptance.dataSecurity', 'acceptance.maintenance', 'acceptance.contractContents'],
  '已按合同完成。',
);
export const ACCEPTANCE: Statement = told(['acceptance.security', 'acceptance.cryptography'], '验收合格。');

export const CHANGE: Statement = {
  'change.ground': 'technical',
  'change.reason': '优化原技术方案。',
  'change.aspects': ['technical'],
  'change.goalsUnchanged': true,
  'change.added': '0.00',
  'change.removed': '0.00',
};

export const ITEM: Statement = {
  'item.name': '证照基本信息',
  'item.fields': '证照编号、持证单位、有效期',
  'item.updateCycle': 'daily',
  'item.sensitivity': 'none',
  'item.sharingClass': 'unconditional',
  'item.openingClass': 'conditional',
  'item.serviceMethods': ['query'],
  'item.provisions': ['service-interface'],
};

export const FINDING: Statement = {
  'finding.on': '2026-03-02',
  'finding.matter': '日常检查',
  'finding.content': '未见异常。',
  'finding.request': '继续保持。',
};

export const SERVICE: Statement = {
  'serviceEvaluation.evaluator': 'lead',
  'serviceEvaluation.contractor': '承建一公司',
  'serviceEvaluation.on': '2026-02-02',
  'serviceEvaluation.grade': 'good',
};
