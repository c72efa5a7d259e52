/** Completion, catalogue, acceptance, and what is owed afterwards. */
import type { Opened } from '../../support/journey';
import { attempt, refused, told, toldOf } from '../../support/refusal';
import * as say from '../../support/statements';
import type { Story } from './story';

interface Duty {
  rule: string;
  state: string;
  dueOn?: string;
}

export function closing(story: () => Story): void {
  const acceptance = () => ({ project: story().life.project, facts: say.SELF_ASSESSMENT });
  const standing = async () => {
    const { life } = story();
    return life.as('lead').get<{ stage: string; duties: Duty[] }>(`/api/projects/${life.project}/standing`);
  };
  const duty = async (rule: string) => (await standing()).duties.find((one) => one.rule === rule);

  test('nothing is accepted before it is complete', async () => {
    const { life } = story();
    life.day = '2026-10-09';
    expect(await toldOf(life.as('contractor'), '/api/acceptances', acceptance())).toEqual(
      refused(422, 'EL-19a.completed'),
    );
    expect(await attempt(life, 'contractor', 'construction', 'complete')).toEqual(refused(422, 'EL-24a.built'));
    await life.act('contractor', 'construction', 'complete', say.COMPLETION);
    expect((await standing()).stage).toBe('completed');
  });

  test('self-assessed and applied for by the contractor, with all five papers and all four parts', async () => {
    const { life } = story();
    life.day = '2026-10-12';
    const silent = { project: life.project, facts: {} };
    expect(await toldOf(life.as('contractor'), '/api/acceptances', silent)).toEqual(refused(422, 'EL-19b.stated'));
    const made = await life.as('contractor').post<Opened>('/api/acceptances', acceptance());
    life.cases.acceptance = made.case.documentId;
    expect(await attempt(life, 'lead', 'acceptance', 'accept', say.ACCEPTANCE)).toEqual(refused(422, 'EL-19a'));
    expect(await attempt(life, 'applicant', 'acceptance', 'apply', say.APPLICATION)).toEqual(refused(403, 'EL-19b'));
    await life.attach('contractor', 'acceptance', [
      'service-summary',
      'financial-report',
      'security-risk-assessment',
      'cryptography-assessment',
    ]);
    expect(await attempt(life, 'contractor', 'acceptance', 'apply', say.APPLICATION)).toEqual(refused(422, 'EL-19c'));
    await life.attach('contractor', 'acceptance', ['audit-report']);
    const unkept = { ...say.APPLICATION, 'acceptance.maintenance': '' };
    expect(await attempt(life, 'contractor', 'acceptance', 'apply', unkept)).toEqual(refused(422, 'EL-19d'));
    await life.act('contractor', 'acceptance', 'apply', say.APPLICATION);
  });

  test('not accepted before the catalogue is compiled and approved', async () => {
    const { life } = story();
    expect(await attempt(life, 'lead', 'acceptance', 'accept', say.ACCEPTANCE)).toEqual(
      refused(422, 'EL-21b', 'EL-21c'),
    );
    const catalogue = { project: life.project, system: '业务系统', title: '数据资源目录' };
    expect(await toldOf(life.as('contractor'), '/api/catalogues', catalogue)).toMatchObject({ status: 403 });
    const made = await life.as('applicant').post<Opened>('/api/catalogues', catalogue);
    life.cases.catalogue = made.case.documentId;
    const item = { catalogue: made.documentId, name: '证照基本信息', facts: { ...say.ITEM, 'item.updateCycle': '' } };
    expect(await toldOf(life.as('contractor'), '/api/catalogue-items', item)).toEqual(refused(422, 'EL-22a'));
    await life.as('contractor').post('/api/catalogue-items', { ...item, facts: say.ITEM });
    expect(await attempt(life, 'lead', 'acceptance', 'accept', say.ACCEPTANCE)).toEqual(refused(422, 'EL-21c'));
    expect(await attempt(life, 'applicant', 'catalogue', 'publish')).toEqual(refused(422, 'EL-21c.publish'));
    await life.act('lead', 'catalogue', 'review');
    expect(await attempt(life, 'contractor', 'catalogue', 'publish')).toEqual(refused(403, 'EL-21d.submit'));
  });

  test('accepted by both, with the security part; the unpublished catalogue stays an open item', async () => {
    const { life } = story();
    life.day = '2026-10-20';
    const insecure = { ...say.ACCEPTANCE, 'acceptance.security': '' };
    expect(await attempt(life, 'lead', 'acceptance', 'accept', insecure)).toEqual(refused(422, 'EL-24a'));
    await life.act('lead', 'acceptance', 'accept', say.ACCEPTANCE);
    expect((await standing()).stage).toBe('completed');
    expect(await attempt(life, 'finance', 'acceptance', 'accept')).toEqual(refused(403, 'EL-19a'));
    await life.act('applicant', 'acceptance', 'accept');
    expect((await standing()).stage).toBe('accepted');
    expect(await duty('EL-21c.open')).toMatchObject({ state: 'open' });
    await life.act('applicant', 'catalogue', 'publish');
    expect(await duty('EL-21c.open')).toMatchObject({ state: 'done' });
  });

  test('a rectification runs from the order to its proof', async () => {
    const { life } = story();
    life.day = '2026-11-10';
    const order = { project: life.project, kind: 'security', dueOn: '2026-11-30', facts: {} };
    expect((await toldOf(life.as('contractor'), '/api/rectifications', order)).status).toBe(403);
    const made = await life.as('lead').post<Opened>('/api/rectifications', order);
    life.cases.rectification = made.case.documentId;
    expect(await attempt(life, 'contractor', 'rectification', 'rectify')).toEqual(refused(422, 'EL-28a.result'));
    await life.act('contractor', 'rectification', 'rectify', { 'rectification.result': '已整改。' });
    expect(await attempt(life, 'contractor', 'rectification', 'close')).toEqual(refused(403, 'EL-28a.close'));
    expect(await attempt(life, 'lead', 'rectification', 'close')).toEqual(refused(422, 'EL-28a.proof'));
    await life.act('lead', 'rectification', 'close');
  });

  test('the yearly security test is owed from the year after, to both recipients', async () => {
    const { life } = story();
    life.day = '2027-03-01';
    expect(await duty('EL-25b')).toMatchObject({ dueOn: '2027-12-31' });
    life.day = '2028-01-01';
    const overdue = (await standing()).duties.filter(({ rule, state }) => rule === 'EL-25b' && state === 'overdue');
    expect(overdue).toHaveLength(1);
    const facts = {
      'securityTest.year': 2027,
      'securityTest.testedOn': '2027-05-01',
      'securityTest.assessedOn': '2027-05-10',
      'securityTest.result': '未见高风险。',
      'securityTest.sentToCyberspaceOn': '2027-05-20',
    };
    const record = { register: 'security-test', project: life.project, facts };
    expect(await told(life.as('cyberspace').post('/api/records', record))).toMatchObject({ status: 403 });
    const kept = await life.as('applicant').post<{ documentId: string; version: number }>('/api/records', record);
    expect(await duty('EL-25c')).toMatchObject({ state: 'open' });
    const both = { facts: { ...facts, 'securityTest.sentToPublicSecurityOn': '2027-05-20' } };
    await life.as('applicant').put(`/api/records/${kept.documentId}`, both, { version: kept.version });
    expect(await duty('EL-25c')).toMatchObject({ state: 'done' });
  });
}
