/** Who works under the Erenhot regulation in the demo: units, bodies, contractors and their accounts. */
import type { Place } from './place';

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

const numbered = (stem: string, index: number) => (index === 0 ? stem : `${stem}-${index + 1}`);

export const erenhot: Place = {
  jurisdiction: {
    code: 'erenhot',
    name: '二连浩特市',
    level: 'city',
    rulebook: 'erenhot',
    effectiveFrom: '2023-01-01',
  },
  departments: [
    {
      code: 'lead',
      name: '二连浩特市大数据管理局',
      bodies: ['lead', 'tech-review', 'procurement'],
      account: 'lead',
      role: 'lead',
    },
    { code: 'finance', name: '二连浩特市财政局', bodies: ['finance'], account: 'finance', role: 'finance' },
    {
      code: 'cyberspace',
      name: '二连浩特市委网信办',
      bodies: ['cyberspace'],
      account: 'cyberspace',
      role: 'cyberspace',
    },
    {
      code: 'cryptography',
      name: '二连浩特市密码管理局',
      bodies: ['cryptography'],
      account: 'cryptography',
      role: 'cryptography',
    },
    {
      code: 'development-reform',
      name: '二连浩特市发展和改革委员会',
      bodies: ['development-reform'],
      account: 'development-reform',
      role: 'reviewer',
    },
    {
      code: 'public-security',
      name: '二连浩特市公安局',
      bodies: ['public-security'],
      account: 'public-security',
      role: 'reviewer',
    },
    {
      code: 'government',
      name: '二连浩特市人民政府办公室',
      bodies: ['government'],
      account: 'government',
      role: 'reviewer',
    },
    { code: 'leader', name: '二连浩特市政务信息化工作领导小组', bodies: [], account: 'leader', role: 'leader' },
    { code: 'auditor', name: '二连浩特市审计局', bodies: [], account: 'auditor', role: 'auditor' },
    {
      code: 'administration',
      name: '二连浩特市政务信息中心',
      bodies: [],
      account: 'administrator',
      role: 'administrator',
    },
    ...units.map((name, index) => ({
      code: `unit-${index + 1}`,
      name,
      bodies: ['applicant'],
      account: numbered('applicant', index),
      role: 'applicant',
    })),
    ...contractors.map((name, index) => ({
      code: `contractor-${index + 1}`,
      name,
      bodies: ['contractor'],
      account: numbered('contractor', index),
      role: 'contractor',
    })),
  ],
};
