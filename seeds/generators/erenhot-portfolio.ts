/**
 * The sixty projects of the demo under the Erenhot regulation: two plan years carried out and the needs of the next.
 * Amounts are in 万元. `reach` is how far the story goes; `pays` the share of the contract paid on each day.
 */
export const REACHES = [
  'declared',
  'returned',
  'pooled',
  'first-review',
  'listed',
  'service-plan',
  'reviewed',
  'awarded',
  'contracted',
  'building',
  'completed',
  'accepted',
] as const;
export type Reach = (typeof REACHES)[number];

export interface Plot {
  name: string;
  unit: number;
  contractor: number;
  year: number;
  amount: number;
  type: ProjectType;
  isData: boolean;
  reach: Reach;
  pays: [day: string, share: number][];
}
export type ProjectType =
  | 'business-management'
  | 'business-service'
  | 'data-resource'
  | 'infrastructure'
  | 'security-facility'
  | 'service';

type Line = [
  name: string,
  unit: number,
  amount: number,
  type: ProjectType,
  reach: Reach,
  pace: keyof typeof PACES,
  isData?: boolean,
];

/** How the money of a year flows: month-day and share of the contract. */
const PACES = {
  none: [],
  brisk: [
    ['05-20', 0.3],
    ['07-15', 0.3],
    ['09-20', 0.25],
    ['10-26', 0.1],
  ],
  even: [
    ['05-28', 0.3],
    ['07-24', 0.25],
    ['09-28', 0.3],
    ['10-28', 0.1],
  ],
  slow: [
    ['06-18', 0.25],
    ['09-10', 0.3],
    ['10-20', 0.2],
  ],
  late: [
    ['08-20', 0.35],
    ['10-22', 0.3],
  ],
} satisfies Record<string, [string, number][]>;

const of2025: Line[] = [
  ['智慧校园综合管理平台', 0, 186, 'business-management', 'accepted', 'brisk', true],
  ['全民健康信息平台升级', 1, 268, 'business-service', 'accepted', 'brisk', true],
  ['就业创业服务系统', 2, 92.5, 'business-service', 'accepted', 'even', true],
  ['房屋安全管理信息系统', 3, 118, 'business-management', 'accepted', 'even'],
  ['道路运输动态监管平台', 4, 143.6, 'business-management', 'accepted', 'brisk', true],
  ['河湖监测数据资源库', 5, 76.8, 'data-resource', 'accepted', 'brisk', true],
  ['数字文旅服务平台', 6, 129, 'business-service', 'accepted', 'even'],
  ['应急指挥视频会商系统', 7, 158, 'business-management', 'accepted', 'brisk'],
  ['食品安全追溯平台', 8, 84.2, 'business-service', 'accepted', 'even', true],
  ['自然资源一张图数据库', 9, 205, 'data-resource', 'accepted', 'brisk', true],
  ['低收入人口动态监测系统', 10, 67.4, 'business-management', 'accepted', 'even'],
  ['口岸查验协同信息系统', 11, 312, 'business-service', 'accepted', 'brisk', true],
  ['教育城域网安全加固服务', 0, 58, 'security-facility', 'accepted', 'brisk'],
  ['社区卫生服务信息系统运维', 1, 46.5, 'service', 'accepted', 'even'],
  ['社会保障卡服务终端系统', 2, 73, 'business-service', 'completed', 'even'],
  ['物业监管平台', 3, 54.9, 'business-management', 'accepted', 'even'],
  ['公交调度系统运维服务', 4, 38.6, 'service', 'accepted', 'brisk'],
  ['草原生态监测数据平台', 5, 97, 'data-resource', 'accepted', 'even', true],
  ['图书馆数字资源系统', 6, 42, 'data-resource', 'accepted', 'even', true],
  ['危化品企业监测预警系统', 7, 135.5, 'security-facility', 'accepted', 'brisk'],
  ['市场主体信用分类系统', 8, 61.7, 'business-management', 'completed', 'slow'],
  ['口岸车辆预约通关系统', 11, 174, 'business-service', 'accepted', 'brisk', true],
];

const of2026: Line[] = [
  ['中小学课后服务管理系统', 0, 88, 'business-service', 'building', 'even'],
  ['教育数据中台服务', 0, 216, 'data-resource', 'building', 'slow', true],
  ['电子病历共享交换系统', 1, 242, 'business-service', 'building', 'even', true],
  ['疾控监测预警平台', 1, 165, 'business-management', 'accepted', 'brisk', true],
  ['劳动人事争议调解平台', 2, 57.5, 'business-service', 'building', 'even'],
  ['零工市场信息服务系统', 2, 49.8, 'business-service', 'contracted', 'none'],
  ['城市生命线安全监测平台', 3, 386, 'infrastructure', 'building', 'slow', true],
  ['工程建设审批协同系统', 3, 124, 'business-management', 'building', 'even'],
  ['国际道路运输管理系统', 4, 198, 'business-service', 'building', 'brisk', true],
  ['农村公路养护管理系统', 4, 63.2, 'business-management', 'completed', 'brisk'],
  ['智慧水利调度平台', 5, 147, 'business-management', 'building', 'late'],
  ['农畜产品质量追溯系统', 5, 79.4, 'business-service', 'building', 'even', true],
  ['恐龙地质公园导览系统', 6, 68, 'business-service', 'accepted', 'brisk'],
  ['体育场馆预约服务系统', 6, 35.6, 'business-service', 'completed', 'brisk'],
  ['森林草原防灭火监测系统', 7, 228, 'security-facility', 'building', 'even'],
  ['安全生产执法系统', 7, 74.5, 'business-management', 'building', 'even'],
  ['特种设备监管平台', 8, 82, 'business-management', 'awarded', 'none'],
  ['知识产权服务系统', 8, 44.3, 'business-service', 'reviewed', 'none'],
  ['不动产登记系统升级', 9, 176, 'business-service', 'building', 'even', true],
  ['国土空间规划实施监测系统', 9, 152, 'data-resource', 'building', 'slow', true],
  ['养老服务综合信息平台', 10, 95.7, 'business-service', 'building', 'even'],
  ['殡葬服务管理系统', 10, 31.2, 'business-management', 'service-plan', 'none'],
  ['智慧口岸综合平台（一期）', 11, 465, 'infrastructure', 'building', 'even', true],
  ['口岸公共数据资源库', 11, 113, 'data-resource', 'building', 'brisk', true],
  ['边民互市贸易系统', 11, 137.8, 'business-service', 'building', 'even', true],
  ['中小学校园安防系统运维', 0, 52, 'service', 'building', 'brisk'],
  ['互联网医院便民服务系统', 1, 108, 'business-service', 'listed', 'none'],
  ['政务信息系统安全监测服务', 7, 86, 'security-facility', 'building', 'brisk'],
];

const of2027: Line[] = [
  ['学生体质健康监测系统', 0, 64, 'business-management', 'declared', 'none'],
  ['区域影像诊断中心信息系统', 1, 186, 'business-service', 'pooled', 'none'],
  ['智慧人社一体化平台', 2, 228, 'business-service', 'first-review', 'none'],
  ['城镇燃气安全监管系统', 3, 97, 'security-facility', 'pooled', 'none'],
  ['多式联运信息服务平台', 4, 173, 'business-service', 'first-review', 'none'],
  ['高标准农田管理系统', 5, 58.8, 'business-management', 'declared', 'none'],
  ['文物数字化保护系统', 6, 76, 'data-resource', 'pooled', 'none'],
  ['应急物资储备管理系统', 7, 49, 'business-management', 'returned', 'none'],
  ['矿产资源动态监测系统', 9, 119, 'data-resource', 'declared', 'none'],
  ['智慧口岸综合平台（二期）', 11, 380, 'infrastructure', 'pooled', 'none'],
];

function plots(year: number, lines: Line[]): Plot[] {
  return lines.map(([name, unit, amount, type, reach, pace, isData = false], index) => ({
    name,
    unit,
    contractor: index % 3,
    year,
    amount,
    type,
    isData,
    reach,
    pays: PACES[pace].map(([day, share]) => [`${year}-${day}`, share] as [string, number]),
  }));
}

export const portfolio: Plot[] = [...plots(2025, of2025), ...plots(2026, of2026), ...plots(2027, of2027)];
