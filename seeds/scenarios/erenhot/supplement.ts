/** A project that could not wait for next year: applied for in spring, reviewed by two bodies, agreed at the government's meeting. */
import type { Plot } from '../../generators/erenhot-portfolio';
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { act, openCase } from '../../story/work';
import { declaration, fen, yuan } from './answers';

const plot: Plot = {
  name: '极端天气预警信息发布系统',
  unit: 7,
  contractor: 0,
  year: 2026,
  amount: 66.8,
  type: 'business-service',
  isData: false,
  reach: 'listed',
  pays: [],
};

export function supplement(cast: Cast, on: string, meetingOn: string): Scene[] {
  let opened = '';
  return [
    {
      on,
      what: `${plot.name}：年中补充申请`,
      happens: async () => {
        const applicant = cast.as('applicant-8', on);
        const project = await applicant.post<{ documentId: string }>('/api/projects', {
          name: plot.name,
          planYear: plot.year,
          totalAmount: fen(plot.amount),
          facts: declaration(plot),
        });
        opened = (await openCase(applicant, project.documentId, 'supplement')).documentId;
        const reason = '汛期前须建成，上级主管部门今年三月部署，年度计划编制时尚未提出。';
        await act(applicant, opened, 'apply', {
          facts: { 'supplement.reason': reason, 'project.totalAmount': yuan(plot.amount) },
        });
      },
    },
    {
      on: meetingOn,
      what: `${plot.name}：会同审核、上会、列入`,
      happens: async () => {
        const criteria = {
          'supplement.priority': '急需，汛期前应投入使用。',
          'supplement.importance': '关系群众生命财产安全。',
          'supplement.necessity': '现有短信发布渠道覆盖不足，确有必要。',
        };
        await act(cast.as('lead', meetingOn), opened, 'review', { facts: criteria });
        await act(cast.as('finance', meetingOn), opened, 'review');
        const decision = { 'supplement.meetingOn': meetingOn, 'supplement.decision': 'agreed' };
        await act(cast.as('government', meetingOn), opened, 'consent', { facts: decision });
        await act(cast.as('lead', meetingOn), opened, 'list');
      },
    },
  ];
}
