/** What the people of these stories write on the forms of each step. Amounts are yuan with two decimals. */
import type { Plot } from '../../generators/erenhot-portfolio';

export const yuan = (wan: number) => (wan * 10_000).toFixed(2);
/** Fen as text, for the columns of money entities. */
export const fen = (wan: number) => String(Math.round(wan * 1_000_000));
/** The bids come in a little under the estimate, by project. */
export const bid = (plot: Plot) => Math.round(plot.amount * (0.93 + (plot.name.length % 5) / 100) * 100) / 100;

export function declaration(plot: Plot) {
  const isOperation = plot.type === 'service';
  return {
    'project.ownerKind': 'organ',
    'project.nature': isOperation ? 'operation' : 'new',
    'project.types': [plot.type],
    'project.securityClass': 'unclassified',
    'project.capitalConstruction': plot.type === 'infrastructure',
    ...(isOperation ? { 'project.systemCompletedOn': '2023-11-20' } : {}),
    'project.planBasis': '自治区数字政府建设规划、二连浩特市国民经济和社会发展规划纲要中有关信息化建设的任务安排。',
    'project.businessNeed': `现有业务主要依靠人工台账办理，数据分散，办理周期长。拟通过“${plot.name}”实现业务在线办理和数据集中管理。`,
    'project.digitalGovernment': '依托全市统一身份认证、政务云平台和数据共享交换平台建设，与数字政府总体架构衔接。',
    'project.goals': `建成${plot.name}，覆盖本单位及下属机构，核心业务在线办理率达到95%以上。`,
    'project.contents': isOperation
      ? ['operation-service']
      : ['application-system', ...(plot.isData ? ['data-resources'] : []), 'shared-resources'],
    'project.buildContents': '业务办理、统计分析、移动端应用、接口对接及数据治理等建设内容。',
    'project.functions': '用户管理、业务申办、审核流转、监测预警、统计分析、数据共享接口。',
    'project.operationServices': '一年免费运维，含7×24小时响应、季度巡检和应急保障。',
    'project.deployment': 'government-cloud',
    'project.fundingSources': ['own-budget'],
    'project.dataResources': plot.isData
      ? '形成业务办理、监测统计两类数据资源，并按目录共享。'
      : '使用人口、法人等基础库共享数据，产生业务办理数据。',
    'project.dataType': plot.isData,
    ...(plot.isData ? { 'project.systemCount': 1 } : {}),
    'project.securityAssurance': '按网络安全等级保护第二级要求建设，使用商用密码保护身份鉴别和重要数据。',
  };
}

export const servicePlan = (plot: Plot) => ({
  'servicePlan.contents': `围绕${plot.name}开展需求深化、开发部署、数据治理、培训推广和运行维护。`,
  'servicePlan.functions': '业务申办、审核流转、监测预警、统计分析、移动应用、共享接口。',
  'servicePlan.schedule': '合同签订后一个月内完成需求深化，五个月内上线，六个月内申请验收。',
  'servicePlan.technicalRoute': '微服务架构，部署于政务云平台，前后端分离，国产数据库和中间件由政务云统一提供。',
  'servicePlan.implementationPath': '试点先行、分批推广；先行迁移存量数据，再切换业务。',
  'servicePlan.serviceGuarantee': '设驻场服务人员两名，建立问题响应和升级机制。',
  'servicePlan.training': '分管理员、业务人员两类开展不少于四期培训。',
  'servicePlan.budget': yuan(plot.amount),
  'servicePlan.dataResources': '编制数据资源目录，明确数据项、更新周期和共享方式。',
  'servicePlan.dataSecurity': '分类分级管理，敏感数据脱敏后共享，访问全程留痕。',
  'project.deployment': 'government-cloud',
});

export const review = (plot: Plot) => ({
  'review.method': 'experts',
  'review.participants': '自治区政务信息化专家库抽取专家五名（技术三名、财务一名、安全一名）',
  'review.conclusion': 'passed',
  'review.policy': '符合自治区和本市信息化建设政策要求。',
  'review.technicalRoute': '技术路线合理、可行。',
  'review.architecture': '软件架构清晰，业务功能与需求相符。',
  'review.cloudUse': '使用政务云资源，配置规模适当。',
  'review.investment': '概算编制依据充分，取费合理。',
  'review.estimate': yuan(plot.amount),
  'review.dataManagement': '数据资源管理方案完整，目录编制要求明确。',
  'review.security': '安全防护措施满足等级保护第二级要求。',
  'review.cryptography': '密码应用方案合规。',
});

export const procurementPlan = (plot: Plot) => ({
  'procurementPlan.contents': `${plot.name}建设及一年运维服务`,
  'procurementPlan.budget': yuan(plot.amount),
});

export const award = (plot: Plot, winner: string) => ({
  'award.method': plot.amount >= 100 ? 'open-tender' : 'competitive-consultation',
  'award.on': `${plot.year}-04-08`,
  'award.winner': winner,
  'award.notice': `ELHTZFCG-${plot.year}-${String(plot.unit + 1).padStart(2, '0')}${String(plot.name.length).padStart(2, '0')}`,
  'award.amount': yuan(bid(plot)),
});

export const buildingStart = {
  'construction.securityPlanned': '安全设施与系统同步设计，等级保护定级材料已编制。',
  'construction.cryptographyPlanned': '密码应用方案已通过评审，纳入实施计划。',
};
export const buildingEnd = {
  'construction.securityBuilt': '防护、审计、备份设施与系统同步建成并联调。',
  'construction.cryptographyBuilt': '身份鉴别和传输加密已采用商用密码，同步建成。',
};

export const selfAssessment = { 'acceptance.selfAssessment': '合同约定内容全部完成，系统稳定运行，自评合格。' };
export const application = {
  'acceptance.functions': '合同所列功能全部实现并通过用户测试。',
  'acceptance.dataSecurity': '数据分类分级、脱敏和访问审计措施到位，密码应用符合要求。',
  'acceptance.maintenance': '提供一年维保服务，驻场两人，季度巡检。',
  'acceptance.contractContents': '培训、文档移交等其他合同内容已完成。',
};
export const acceptance = {
  'acceptance.security': '网络安全设施与系统同步验收合格。',
  'acceptance.cryptography': '密码保障系统同步验收合格。',
};

export const item = (plot: Plot) => ({
  'item.name': `${plot.name}业务办理信息`,
  'item.fields': '办件编号、申请单位、办理事项、受理时间、办结时间、办理结果',
  'item.sharingClass': 'conditional',
  'item.openingClass': 'none',
  'item.updateCycle': 'daily',
  'item.serviceMethods': ['query', 'verification'],
  'item.provisions': ['service-interface'],
  'item.sensitivity': 'none',
});

export const progress = (plot: Plot, { isDone, share }: { isDone: boolean; share: number }) => ({
  'progress.procedures': '年度计划、方案评审等前期手续已完成',
  'progress.tendering': `已完成招标采购，成交金额${bid(plot).toFixed(2)}万元`,
  'progress.startedOn': `${plot.year}-04-25`,
  'progress.completedOn': `${plot.year}-10-10`,
  'progress.implementation': isDone ? '合同内容已全部完成' : '需求深化和主要功能开发已完成，正在联调测试',
  'progress.current': isDone ? '已完成' : `总体进度约${Math.min(95, Math.round(share * 100) + 5)}%`,
});
