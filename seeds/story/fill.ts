/** What a clerk would plausibly write in a field nobody has dictated: chosen by the field's type and label. */
import type { Field, Value } from './book';

/** What the fields of one project are filled from. */
export interface Matter {
  name: string;
  /** Yuan with two decimals. */
  amount: string;
  today: string;
  unit: string;
  contractor: string;
  /** What the product itself knows of it. */
  known: Record<string, Value>;
}

/** Six digits that belong to this text, as good as unique in a demo. */
function serialOf(text: string): string {
  let sum = 7;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 999_983;
  return String(sum).padStart(6, '0');
}

type Sentence = (matter: Matter, label: string) => string;
/** The first whose words occur in the label. */
const TEXTS: [RegExp, Sentence][] = [
  [/编号|文号|代码|号码|备案号/, ({ today, name }, label) => `${today.slice(0, 4)}-${serialOf(name + label)}`],
  [/电话/, () => '0000-8123456'],
  [/申报的项目/, ({ name }) => name],
  [/责任人|负责人|联系人|审核人|专家(?!.*意见)|姓名|人员/, () => '王建国（高级工程师）、李晓梅'],
  [/中标|承建|供应商|投标|成交/, ({ contractor }) => contractor],
  [/资质证明/, () => '资质证书在有效期内，业务范围与本项目相符。'],
  [/监理/, () => '华信工程咨询监理有限公司'],
  [/机构|公司|单位|承担/, ({ unit }) => unit],
  [/建设目标|系统目标|绩效|指标/, ({ name }) => `建成“${name}”，核心业务在线办理率达到95%以上，群众满意度不低于90%。`],
  [
    /必要性|需求|背景|紧急|理由|原因/,
    ({ name }) => `现有业务以人工台账为主，数据分散、办理周期长，“${name}”可实现在线办理和集中管理，确有必要。`,
  ],
  [/依据|文件|条款/, () => '依据国家和省关于数字政府建设的部署以及本单位年度工作安排。'],
  [/共享|目录|数据/, () => '形成业务办理和统计监测两类数据资源，编制目录并按目录共享，敏感数据脱敏后使用。'],
  [/密码/, () => '身份鉴别、传输和存储采用商用密码，方案已通过评估。'],
  [/安全|保密|等级保护|风险/, () => '按网络安全等级保护第二级要求同步规划、同步建设、同步使用，风险可控。'],
  [/资金|投资|概算|预算|费用|经费/, ({ amount }) => `总投资${amount}元，来源为本级财政资金，测算依据见附表。`],
  [/进度|工期|计划|安排/, () => '三个月完成需求深化，八个月上线试运行，十个月内申请验收。'],
  [/意见|结论|评审|审核|评价|结果/, () => '材料齐全，内容符合要求，同意。'],
  [/名称|标题/, ({ name }) => name],
];

function text({ label, maxLength = 4000 }: Field, matter: Matter): string {
  const sentence = TEXTS.find(([words]) => words.test(label))?.[1];
  const written = sentence ? sentence(matter, label) : `${label}：已按“${matter.name}”实际情况逐项落实，详见随附材料。`;
  return [...written].slice(0, maxLength).join('');
}

const FILLERS: Record<Field['type'], (field: Field, matter: Matter) => Value> = {
  text,
  'long-text': text,
  choice: ({ options }) => options?.[0]?.value ?? null,
  list: ({ options }) => (options?.[0] ? [options[0].value] : []),
  flag: () => false,
  money: (_field, { amount }) => amount,
  ratio: () => '0%',
  count: () => 1,
  date: (_field, { today }) => today,
};

export const plausible = (field: Field, matter: Matter): Value => FILLERS[field.type](field, matter);
