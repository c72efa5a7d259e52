/** Thirty-one projects of a province, four plan years. */
import type { Line } from '../../generators/portfolio';

export const of2024: Line[] = [
  ['全省教育管理公共服务平台', 0, 1280, 'evaluated'],
  ['省级全民健康信息平台', 1, 2150, 'evaluated'],
  ['全省就业信息资源库', 2, 860, 'reported'],
  ['工程建设项目审批管理系统升级', 3, 645, 'evaluated'],
  ['冰雪公路出行服务系统', 4, 720, 'operating'],
];
export const of2025: Line[] = [
  ['黑土地保护监测平台', 5, 1560, 'reported'],
  ['冰雪旅游公共服务平台', 6, 498, 'reported'],
  ['森林草原防灭火指挥平台', 7, 1890, 'operating'],
  ['重点产品追溯监管平台', 8, 568, 'accepted'],
  ['东北虎豹国家公园监测系统', 9, 1120, 'reported'],
  ['松花江流域防洪调度系统', 10, 1340, 'applied'],
  ['教育考试安全保障系统', 0, 430, 'reported'],
  ['医疗保障异地结算协同系统', 1, 376, 'completed'],
  ['劳动者权益保障平台', 2, 285, 'building', 'slow'],
];
export const of2026: Line[] = [
  ['中小学数字教材服务平台', 0, 620, 'building'],
  ['区域医疗中心协同平台', 1, 1080, 'building'],
  ['技能人才评价系统', 2, 318, 'completed'],
  ['城市更新管理平台', 3, 540, 'building', 'slow'],
  ['智慧高速收费稽核系统', 4, 930, 'contracted'],
  ['农业大数据中心（二期）', 5, 1750, 'building'],
  ['文物安全监管平台', 6, 246, 'accepted'],
  ['矿山安全监测预警系统', 7, 888, 'awarded'],
  ['特种设备安全追溯系统', 8, 356, 'funded'],
  ['林下经济信息服务平台', 9, 198, 'decided'],
  ['灌区信息化改造', 10, 712, 'designed'],
  ['高校毕业生就业服务系统', 2, 264, 'feasible', 'feasibility-pending'],
  ['智慧应急指挥平台（三期）', 7, 990, 'design-approved'],
];
export const of2027: Line[] = [
  ['教育专网升级', 0, 1460, 'drafted'],
  ['省级远程医疗系统', 1, 870, 'drafted'],
  ['寒地建筑节能监测平台', 3, 320, 'reviewed', 'no-cryptography-opinion'],
  ['智慧口岸物流平台', 4, 1150, 'reviewed', 'returned'],
  ['湿地生态监测平台', 9, 405, 'submitted'],
];
