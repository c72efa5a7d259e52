/** Who works under the Yancheng regulation in the demo, by the names that its article 4 gives them. */
import { contractorsOf, onlookersOf, type Place, post, unitsOf } from './place';

export const yancheng: Place = {
  jurisdiction: {
    code: 'yancheng',
    name: '盐城市',
    level: 'city',
    rulebook: 'yancheng',
    effectiveFrom: '2023-07-01',
  },
  departments: [
    post('lead', '盐城市大数据管理局', ['lead', 'tech-review'], 'lead'),
    // the duties of the bureau are shared "by duty" with its centre
    post('tech-review', '盐城市大数据管理中心', ['lead', 'tech-review']),
    post('finance', '盐城市财政局', ['finance', 'procurement'], 'finance'),
    post('cyberspace', '盐城市委网信办', ['cyberspace'], 'cyberspace'),
    post('cryptography', '盐城市国家密码管理局', ['cryptography'], 'cryptography'),
    post('approval', '盐城市行政审批局', ['approval', 'intranet']),
    post('leading-group', '“数字盐城”建设领导小组', ['leading-group']),
    post('government', '盐城市人民政府办公室', ['government']),
    post('competent', '盐城市政务信息化项目主管部门', ['competent']),
    post('supervisor', '江苏盐阜工程监理咨询有限公司', ['supervisor']),
    post('development-reform', '盐城市发展和改革委员会', ['development-reform']),
    post('public-security', '盐城市公安局', ['public-security']),
    post('secrecy', '盐城市国家保密局', ['secrecy']),
    ...onlookersOf({
      leader: '盐城市人民政府分管领导办公室',
      auditor: '盐城市审计局',
      administration: '盐城市大数据资源中心',
    }),
    ...unitsOf([
      '盐城市教育局',
      '盐城市卫生健康委员会',
      '盐城市人力资源和社会保障局',
      '盐城市住房和城乡建设局',
      '盐城市交通运输局',
      '盐城市水利局',
      '盐城市文化广电和旅游局',
      '盐城市应急管理局',
      '盐城市市场监督管理局',
      '盐城市自然资源和规划局',
      '盐城市民政局',
      '盐城市生态环境局',
    ]),
    ...contractorsOf(['盐城市大数据集团有限公司', '江苏沿海数智科技有限公司', '黄海软件股份有限公司']),
  ],
};
