/** Who works under the Jilin regulation in the demo, by the names that its article 5 gives them. */
import { contractorsOf, onlookersOf, type Place, type Post, post, unitsOf } from './place';

const LEAD = '吉林省政务服务和数字化局';
/** Unified projects are built by the lead itself: who builds for it is another person than who approves. */
const builder: Post = { ...post('lead', LEAD, ['lead'], 'lead'), account: 'lead-builder' };

export const jilin: Place = {
  jurisdiction: {
    code: 'jilin',
    name: '吉林省',
    level: 'province',
    rulebook: 'jilin',
    effectiveFrom: '2020-10-01',
  },
  departments: [
    post('lead', LEAD, ['lead'], 'lead'),
    builder,
    post('finance', '吉林省财政厅', ['finance'], 'finance'),
    post('cyberspace', '吉林省委网信办', ['cyberspace'], 'cyberspace'),
    post('cryptography', '吉林省密码管理局', ['cryptography'], 'cryptography'),
    post('development-reform', '吉林省发展和改革委员会', ['development-reform']),
    post('public-security', '吉林省公安厅', ['public-security']),
    post('secrecy', '吉林省国家保密局', ['secrecy']),
    post('state-security', '吉林省国家安全厅', ['state-security']),
    post('archives', '吉林省档案局', ['archives']),
    post('audit', '吉林省审计厅', ['audit']),
    post('government', '吉林省人民政府', ['government']),
    post('leading-group', '“数字吉林”建设领导小组', ['leading-group']),
    post('supervisor', '吉林省吉信工程监理有限公司', ['supervisor']),
    ...onlookersOf({
      leader: '吉林省人民政府办公厅',
      auditor: '吉林省审计厅电子数据审计处',
      administration: '吉林省政务信息中心',
    }),
    ...unitsOf([
      '吉林省教育厅',
      '吉林省卫生健康委员会',
      '吉林省人力资源和社会保障厅',
      '吉林省住房和城乡建设厅',
      '吉林省交通运输厅',
      '吉林省农业农村厅',
      '吉林省文化和旅游厅',
      '吉林省应急管理厅',
      '吉林省市场监督管理厅',
      '吉林省林业和草原局',
      '吉林省水利厅',
    ]),
    ...contractorsOf(['吉林省吉林祥云信息技术有限公司', '长春净月软件股份有限公司', '长白山数智科技有限公司']),
  ],
};
