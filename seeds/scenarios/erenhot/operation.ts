/** After acceptance: the emergency mechanism, and the yearly test that goes to the cyberspace office and the police. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import type { ProjectLife } from './project-life';

export function emergencyMechanism(cast: Cast, life: ProjectLife, on: string): Scene {
  return {
    on,
    what: `${life.plot.name}：应急处置机制`,
    happens: () =>
      cast.as(life.applicant, on).post('/api/records', {
        register: 'emergency-mechanism',
        project: life.id,
        facts: {
          'emergency.title': `${life.plot.name}应急处置预案`,
          'emergency.on': on,
          'emergency.contacts': '用户单位值班室；承建单位驻场服务组',
        },
      }),
  };
}

/** `isSent`: whether the result also reached the two bodies; a test that was not sent leaves the duty open. */
export function securityTest(cast: Cast, life: ProjectLife, on: string, isSent: boolean): Scene {
  return {
    on,
    what: `${life.plot.name}：年度安全检测`,
    happens: () =>
      cast.as(life.applicant, on).post('/api/records', {
        register: 'security-test',
        project: life.id,
        year: Number(on.slice(0, 4)),
        facts: {
          'securityTest.year': Number(on.slice(0, 4)),
          'securityTest.testedOn': on,
          'securityTest.assessedOn': on,
          'securityTest.result': '未发现高风险问题，两项中风险问题已完成整改。',
          ...(isSent ? { 'securityTest.sentToCyberspaceOn': on, 'securityTest.sentToPublicSecurityOn': on } : {}),
        },
      }),
  };
}
