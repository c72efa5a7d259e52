/** An inspection by four bodies finds data that are not shared; the contractor is given a date and lets it pass. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import type { ProjectLife } from './project-life';

export function inspectionAndRectification(cast: Cast, life: ProjectLife, on: string, dueOn: string): Scene {
  return {
    on,
    what: `${life.plot.name}：监督检查与整改`,
    happens: async () => {
      const lead = cast.as('lead', on);
      await lead.post('/api/records', {
        register: 'inspection',
        project: life.id,
        facts: {
          'inspection.on': on,
          'inspection.participants': ['lead', 'cyberspace', 'finance', 'applicant'],
          'inspection.contract': `${life.plot.name}服务合同`,
          'inspection.clauses': '数据共享、安全保障条款',
          'inspection.problems': ['sharing'],
          'inspection.result': '部分业务数据未按目录约定共享，要求限期整改。',
        },
      });
      await lead.post('/api/rectifications', {
        project: life.id,
        title: '未按目录共享业务数据',
        kind: 'sharing',
        dueOn,
        facts: {
          'rectification.kind': 'sharing',
          'rectification.problem': '三类业务数据未按目录共享；请补齐接口，经数据提供单位确认后报检查部门复核。',
          'rectification.dueOn': dueOn,
        },
      });
    },
  };
}

/** The lead's own papers: the two security rules that art. 23 asks of it. */
export function ruleDocuments(cast: Cast, on: string): Scene {
  const documents = [
    ['construction', '二连浩特市信息化项目建设安全管理制度'],
    ['data', '二连浩特市政务数据安全管理制度'],
  ];
  return {
    on,
    what: '安全管理制度',
    happens: async () => {
      for (const [subject, title] of documents) {
        await cast.as('lead', on).post('/api/records', {
          register: 'rule-document',
          facts: {
            'ruleDocument.subject': subject,
            'ruleDocument.title': title,
            'ruleDocument.version': '2024年版',
            'ruleDocument.issuedOn': on,
          },
        });
      }
    },
  };
}
