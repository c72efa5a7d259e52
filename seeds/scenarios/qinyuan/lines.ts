/** Thirty-two projects of a county, from those already evaluated to those handed in last week. */
import type { Line } from '../../generators/portfolio';

export const of2024: Line[] = [
  ['智慧教育综合服务平台', 0, 128, 'maintained'],
  ['县域医共体信息系统', 1, 246, 'maintained'],
  ['就业社保一体化服务系统', 2, 68.5, 'evaluated'],
  ['房屋建筑和市政设施普查数据库', 3, 86, 'evaluated'],
  ['农村公路管理养护信息系统', 4, 57.2, 'operating'],
  ['森林防火视频监控系统', 8, 198, 'maintained'],
  ['沁河流域防汛调度平台', 5, 142, 'evaluated'],
];
export const of2025: Line[] = [
  ['中小学校园安全监管系统', 0, 74, 'operating'],
  ['基层医疗机构电子病历系统', 1, 112.6, 'operating'],
  ['零工市场服务系统', 2, 38, 'filed'],
  ['城镇燃气安全监测系统', 3, 95.4, 'operating'],
  ['客运车辆动态监控平台', 4, 66, 'accepted'],
  ['高标准农田管理信息系统', 5, 83, 'filed'],
  ['太岳军区司令部旧址数字展示系统', 6, 59.8, 'operating'],
  ['煤矿安全风险监测预警系统', 7, 278, 'completed'],
  ['油松古树名木管护系统', 8, 31.5, 'site-reviewed'],
];
export const of2026: Line[] = [
  ['县级教育数据中心', 0, 165, 'building'],
  ['慢性病管理信息系统', 1, 48.8, 'completed', 'filed-protection'],
  ['劳动保障监察指挥系统', 2, 42, 'building', 'slow'],
  ['老旧小区改造管理系统', 3, 36.4, 'awarded'],
  ['智慧交通信号控制系统', 4, 188, 'building'],
  ['设施农业物联网平台', 5, 76, 'contracted'],
  ['全域旅游服务平台', 6, 118, 'accepted'],
  ['应急指挥融合通信系统', 7, 134, 'building', 'slow'],
  ['国有林场资源管理系统', 8, 52, 'funded'],
  ['低收入人口动态监测系统', 9, 44.6, 'established'],
  ['养老服务综合信息平台', 9, 69, 'reviewed', 'no-technical-opinion'],
  ['数字文化馆', 6, 33.2, 'needs-reviewed', 'returned'],
  ['疫苗接种信息系统升级', 1, 40.5, 'submitted', '', 20],
  ['学前教育管理平台', 0, 39, 'submitted', '', 304],
  ['河长制管理信息系统', 5, 45, 'reported', '', 275],
  ['森林碳汇监测系统', 8, 88, 'prepared', '', 308],
];
