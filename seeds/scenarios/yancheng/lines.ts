/** Thirty-five projects of a city, amounts on both sides of 50 and 200 万元. */
import type { Line } from '../../generators/portfolio';

export const of2024: Line[] = [
  ['智慧校园综合管理平台', 0, 186, 'evaluated', 'merged'],
  ['全民健康信息平台（三期）', 1, 468, 'operating'],
  ['就业创业一体化服务平台', 2, 199.99, 'operating', 'merged'],
  ['危旧房屋动态监测系统', 3, 49.99, 'operating', 'merged'],
  ['道路运输第三方安全监测平台', 4, 236, 'operating'],
];
export const of2025: Line[] = [
  ['里下河水系智慧调度系统', 5, 312, 'operating'],
  ['黄海湿地文旅服务平台', 6, 158, 'operating', 'merged'],
  ['化工园区安全风险智能管控平台', 7, 486, 'accepted'],
  ['食品安全社会共治平台', 8, 92.5, 'operating', 'merged'],
  ['国土空间规划一张图实施监督系统', 9, 275, 'operating'],
  ['低收入人口动态监测平台', 10, 50, 'accepted', 'merged'],
  ['生态环境智慧监测平台', 11, 368, 'tried'],
  ['教育城域网安全加固', 0, 118, 'operating', 'merged'],
  ['区域影像诊断中心信息系统', 1, 200, 'completed'],
];
export const of2026: Line[] = [
  ['职业教育数据治理平台', 0, 126, 'building'],
  ['互联网医院便民服务平台', 1, 218, 'building'],
  ['劳动关系监测预警系统', 2, 66.8, 'building', 'silent'],
  ['城市生命线安全监测平台', 3, 592, 'building'],
  ['公交智能调度系统', 4, 143, 'completed', 'merged'],
  ['海堤防汛监测预警系统', 5, 201.5, 'building'],
  ['淮剧数字资源库', 6, 58, 'tried', 'merged'],
  ['应急物资储备管理系统', 7, 50.01, 'contracted'],
  ['特种设备智慧监管平台', 8, 88, 'awarded'],
  ['不动产登记便民服务系统', 9, 176, 'funded'],
  ['养老服务综合监管平台', 10, 97, 'approved', 'no-estimate-review'],
  ['扬尘在线监控系统', 11, 45.6, 'approved'],
  ['学生体质健康监测系统', 0, 64, 'reviewed', 'no-joint-review'],
  ['职业病危害监测系统', 1, 72.4, 'reviewed', 'returned'],
  ['数字孪生灌区管理平台', 5, 216, 'reviewed'],
];
export const of2027: Line[] = [
  ['智慧人社一体化平台', 2, 328, 'drafted'],
  ['燃气安全监管系统', 3, 154, 'drafted'],
  ['多式联运信息服务平台', 4, 263, 'drafted'],
  ['农村供水监测系统', 5, 83, 'declared'],
  ['考古勘探管理系统', 6, 41, 'declared'],
  ['海洋牧场监测平台', 9, 205, 'declared'],
];
