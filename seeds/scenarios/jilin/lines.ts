/** Thirty-one projects of a province on the standard path, from evaluated ones to needs handed in this autumn. */
import type { Line } from '../../generators/portfolio';

export const of2024: Line[] = [
  ['吉林省教育大数据平台', 0, 1180, 'received'],
  ['全省远程医疗协同平台', 1, 1960, 'received'],
  ['就业服务一体化平台', 2, 640, 'operating'],
  ['农村危房改造管理系统', 3, 318, 'operating'],
  ['高速公路恶劣天气管控系统', 4, 870, 'operating'],
];
export const of2025: Line[] = [
  ['黑土地质量监测数据库', 5, 1260, 'operating'],
  ['长白山文旅服务平台', 6, 486, 'operating'],
  ['危险化学品全流程监管平台', 7, 935, 'accepted'],
  ['药品追溯协同平台', 8, 552, 'operating'],
  ['东北虎豹监测保护平台', 9, 1090, 'applied'],
  ['松辽流域水资源管理系统', 10, 1420, 'operating'],
  ['数字档案教育资源库', 0, 268, 'tried'],
  ['疾病预防控制信息系统', 1, 760, 'completed'],
  ['农民工工资支付监控平台', 2, 295, 'building', 'slow'],
];
export const of2026: Line[] = [
  ['智慧教研平台', 0, 430, 'building'],
  ['血液管理信息系统', 1, 380, 'building'],
  ['职业技能培训平台', 2, 245, 'completed'],
  ['城镇供热监管平台', 3, 690, 'building', 'slow'],
  ['公路治超联网系统', 4, 815, 'contracted'],
  ['智慧农机调度平台', 5, 560, 'building'],
  ['冰雪赛事服务平台', 6, 398, 'applied'],
  ['安全生产风险监测预警系统', 7, 1010, 'awarded'],
  ['市场监管一体化平台', 8, 920, 'funded'],
  ['林草湿荒监测平台', 9, 440, 'approved'],
  ['河湖长制管理平台', 10, 356, 'designed'],
  ['社会保险风险防控系统', 2, 288, 'feasible'],
  ['数字城管协同平台', 3, 610, 'studied'],
  ['人参产业大数据平台', 5, 475, 'proposed'],
];
export const of2027: Line[] = [
  ['基础教育质量监测平台', 0, 330, 'decided'],
  ['中医药服务信息平台', 1, 415, 'decided'],
  ['电子海图和航道管理系统', 4, 260, 'decided', 'returned'],
  ['长影数字资源修复平台', 6, 520, 'submitted'],
];
