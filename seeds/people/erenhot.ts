/** Who works under the Erenhot regulation in the demo: units, bodies, contractors and their accounts. */
import { contractorsOf, onlookersOf, type Place, post, unitsOf } from './place';

const units = [
  '二连浩特市教育科技局',
  '二连浩特市卫生健康委员会',
  '二连浩特市人力资源和社会保障局',
  '二连浩特市住房和城乡建设局',
  '二连浩特市交通运输局',
  '二连浩特市农牧和水利局',
  '二连浩特市文化旅游体育局',
  '二连浩特市应急管理局',
  '二连浩特市市场监督管理局',
  '二连浩特市自然资源局',
  '二连浩特市民政局',
  '二连浩特市口岸管理办公室',
];
const contractors = ['内蒙古云朔信息技术有限公司', '二连浩特草原数智科技有限公司', '北疆智联软件股份有限公司'];

export const erenhot: Place = {
  jurisdiction: {
    code: 'erenhot',
    name: '二连浩特市',
    level: 'city',
    rulebook: 'erenhot',
    effectiveFrom: '2023-01-01',
  },
  departments: [
    post('lead', '二连浩特市大数据管理局', ['lead', 'tech-review', 'procurement'], 'lead'),
    post('finance', '二连浩特市财政局', ['finance'], 'finance'),
    post('cyberspace', '二连浩特市委网信办', ['cyberspace'], 'cyberspace'),
    post('cryptography', '二连浩特市密码管理局', ['cryptography'], 'cryptography'),
    post('development-reform', '二连浩特市发展和改革委员会', ['development-reform']),
    post('public-security', '二连浩特市公安局', ['public-security']),
    post('government', '二连浩特市人民政府办公室', ['government']),
    ...onlookersOf({
      leader: '二连浩特市政务信息化工作领导小组',
      auditor: '二连浩特市审计局',
      administration: '二连浩特市政务信息中心',
    }),
    ...unitsOf(units),
    ...contractorsOf(contractors),
  ],
};
