/** Who works under the Qinyuan rules in the demo, by the names that their article 4 gives them. */
import { contractorsOf, onlookersOf, type Place, post, unitsOf } from './place';

export const qinyuan: Place = {
  jurisdiction: {
    code: 'qinyuan',
    name: '沁源县',
    level: 'county',
    rulebook: 'qinyuan',
    effectiveFrom: '2022-10-12',
  },
  departments: [
    post('lead', '沁源县行政审批服务管理局（县政务信息管理局）', ['lead', 'approval'], 'lead'),
    post('finance', '沁源县财政局', ['finance'], 'finance'),
    post('cyberspace', '沁源县委网信办', ['cyberspace'], 'cyberspace'),
    post('cryptography', '沁源县国家密码管理局', ['cryptography'], 'cryptography'),
    post('tech-review', '沁源县政府值班联络中心', ['tech-review']),
    post('public-security', '沁源县公安局', ['public-security']),
    post('procurement', '沁源县政府采购中心', ['procurement']),
    post('audit', '沁源县审计局', ['audit']),
    post('secrecy', '沁源县委值班联络中心', ['secrecy']),
    post('government', '沁源县人民政府', ['government']),
    post('supervisor', '山西晋信工程监理有限公司', ['supervisor']),
    ...onlookersOf({
      leader: '沁源县人民政府办公室',
      auditor: '沁源县审计局内部监督科',
      administration: '沁源县政务信息中心',
    }),
    ...unitsOf([
      '沁源县教育局',
      '沁源县卫生健康和体育局',
      '沁源县人力资源和社会保障局',
      '沁源县住房和城乡建设管理局',
      '沁源县交通运输局',
      '沁源县农业农村局',
      '沁源县文化和旅游局',
      '沁源县应急管理局',
      '沁源县林业局',
      '沁源县民政局',
    ]),
    ...contractorsOf(['山西太岳信息技术有限公司', '长治上党数科有限公司', '沁河智联科技有限公司']),
  ],
};
