/** Who works under the Heilongjiang regulation in the demo, by the names that its article 4 gives them. */
import { contractorsOf, onlookersOf, type Place, post, unitsOf } from './place';

export const heilongjiang: Place = {
  jurisdiction: {
    code: 'heilongjiang',
    name: '黑龙江省',
    level: 'province',
    rulebook: 'heilongjiang',
    effectiveFrom: '2023-06-26',
  },
  departments: [
    post('lead', '黑龙江省营商环境局', ['lead'], 'lead'),
    post('finance', '黑龙江省财政厅', ['finance', 'procurement'], 'finance'),
    post('cyberspace', '黑龙江省委网信办', ['cyberspace'], 'cyberspace'),
    post('cryptography', '黑龙江省国家密码管理局', ['cryptography'], 'cryptography'),
    post('development-reform', '黑龙江省发展和改革委员会', ['development-reform']),
    post('public-security', '黑龙江省公安厅', ['public-security']),
    post('intranet', '黑龙江省电子政务内网暨党委系统信息化工作领导小组办公室', ['intranet']),
    post('secrecy', '黑龙江省委保密办', ['secrecy']),
    post('government', '黑龙江省人民政府', ['government']),
    post('archives', '黑龙江省档案局', ['archives']),
    post('audit', '黑龙江省审计厅', ['audit']),
    post('competent', '黑龙江省政务信息化项目主管部门', ['competent']),
    post('supervisor', '黑龙江龙信工程监理有限公司', ['supervisor']),
    ...onlookersOf({
      leader: '黑龙江省人民政府办公厅',
      auditor: '黑龙江省审计厅电子数据审计处',
      administration: '黑龙江省政务大数据中心',
    }),
    ...unitsOf([
      '黑龙江省教育厅',
      '黑龙江省卫生健康委员会',
      '黑龙江省人力资源和社会保障厅',
      '黑龙江省住房和城乡建设厅',
      '黑龙江省交通运输厅',
      '黑龙江省农业农村厅',
      '黑龙江省文化和旅游厅',
      '黑龙江省应急管理厅',
      '黑龙江省市场监督管理局',
      '黑龙江省林业和草原局',
      '黑龙江省水利厅',
    ]),
    ...contractorsOf(['黑龙江北疆数字科技有限公司', '哈尔滨松江软件股份有限公司', '龙江云联信息技术有限公司']),
  ],
};
