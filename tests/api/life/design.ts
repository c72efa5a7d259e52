/** Spring 2026: needs analysis, service plan, confirmation, review, procurement, award, the contract of three. */
import type { Case } from '../../../seeds/story/work';
import { CONTRACT_FEN, type Opened } from '../../support/journey';
import { attempt, refused, told, toldOf } from '../../support/refusal';
import * as say from '../../support/statements';
import type { Story } from './story';

const without = (facts: say.Statement, name: string): say.Statement => ({ ...facts, [name]: '' });

export function design(story: () => Story): void {
  test('the service plan comes from the lead, after the unit’s analysis, with its ten parts, on the city cloud', async () => {
    const { life } = story();
    life.day = '2026-02-06';
    await life.open('applicant', 'design');
    expect(await attempt(life, 'applicant', 'design', 'needs-analysis')).toEqual(refused(422, 'EL-12a.report'));
    expect(await attempt(life, 'lead', 'design', 'service-plan', say.SERVICE_PLAN)).toEqual(
      refused(422, 'EL-13a', 'EL-12a.report'),
    );
    await life.act('applicant', 'design', 'needs-analysis');
    expect(await attempt(life, 'applicant', 'design', 'service-plan', say.SERVICE_PLAN)).toEqual(
      refused(403, 'EL-3b', 'EL-13a'),
    );
    const untrained = without(say.SERVICE_PLAN, 'servicePlan.training');
    expect(await attempt(life, 'lead', 'design', 'service-plan', untrained)).toEqual(refused(422, 'EL-13b'));
    const elsewhere = { ...say.SERVICE_PLAN, 'project.deployment': 'own-servers' };
    expect(await attempt(life, 'lead', 'design', 'service-plan', elsewhere)).toEqual(refused(422, 'EL-3f'));
    await life.act('lead', 'design', 'service-plan', say.SERVICE_PLAN);
  });

  test('confirmed by the unit, then reviewed in eight parts with a conclusion', async () => {
    const { life } = story();
    life.day = '2026-03-05';
    expect(await attempt(life, 'lead', 'design', 'review', say.REVIEW)).toEqual(refused(422, 'EL-14a'));
    expect(await attempt(life, 'lead', 'design', 'confirm')).toEqual(refused(403, 'EL-13c'));
    await life.act('applicant', 'design', 'confirm');
    const unciphered = without(say.REVIEW, 'review.cryptography');
    expect(await attempt(life, 'lead', 'design', 'review', unciphered)).toEqual(refused(422, 'EL-14b', 'EL-14c'));
    const failed = { ...say.REVIEW, 'review.conclusion': 'not-passed' };
    expect(await attempt(life, 'lead', 'design', 'review', failed)).toEqual(refused(422, 'EL-14c.passed'));
    expect(await attempt(life, 'lead', 'design', 'procurement-plan', say.PROCUREMENT_PLAN)).toEqual(
      refused(422, 'EL-15a', 'EL-15a.passed'),
    );
    await life.act('lead', 'design', 'review', say.REVIEW);
    const project = await life.as('lead').get<{ baselineAmount: string }>(`/api/projects/${life.project}`);
    expect(project.baselineAmount).toBe('200000000');
  });

  const contract = (amount: number, contractor = 'contractor') => ({
    project: story().life.project,
    number: `HT-2026-${amount}-${contractor}`,
    title: '服务合同',
    amount: String(amount),
    contractor: story().world.cast.department(contractor).documentId,
  });

  test('bought by the lead; a contract only after the award, with its winner, within the estimate and the budget', async () => {
    const { life } = story();
    life.day = '2026-04-08';
    const award = say.award(life.cast.department('contractor').name, life.day);
    expect(await attempt(life, 'lead', 'design', 'award', award)).toEqual(refused(422, 'EL-15b'));
    await life.act('lead', 'design', 'procurement-plan', say.PROCUREMENT_PLAN);
    expect(await toldOf(life.as('lead'), '/api/contracts', contract(CONTRACT_FEN))).toEqual(refused(422, 'EL-16a'));
    expect(await attempt(life, 'applicant', 'design', 'award', award)).toEqual(refused(403, 'EL-15b'));
    await life.act('lead', 'design', 'award', award);
    expect(
      (await toldOf(life.as('lead'), '/api/budgets', { project: life.project, year: 2026, amount: '200000000' }))
        .status,
    ).toBe(403);
    await life.as('finance').post('/api/budgets', { project: life.project, year: 2026, amount: '200000000' });
    expect((await toldOf(life.as('applicant'), '/api/contracts', contract(CONTRACT_FEN))).status).toBe(403);
    expect(await toldOf(life.as('lead'), '/api/contracts', contract(CONTRACT_FEN, 'contractor-2'))).toEqual(
      refused(422, 'EL-16a'),
    );
    expect(await toldOf(life.as('lead'), '/api/contracts', contract(200_000_001))).toEqual(
      refused(422, 'EL-18a.investment'),
    );
  });

  test('signed by the three and nobody else; money and building wait for the third signature', async () => {
    const { life } = story();
    life.day = '2026-04-15';
    const made = await life.as('lead').post<Opened>('/api/contracts', contract(CONTRACT_FEN));
    life.contract = made.documentId;
    life.cases.contract = made.case.documentId;
    expect(await attempt(life, 'finance', 'contract', 'sign')).toEqual(refused(403, 'EL-16b'));
    expect((await life.pay('BK-0', 1)).status).toBe(422);
    await life.act('lead', 'contract', 'sign');
    await life.act('applicant', 'contract', 'sign');
    expect(await told(life.open('contractor', 'construction'))).toEqual(refused(422, 'EL-17a'));
    await life.act('contractor', 'contract', 'sign');
    const { state } = await life.as('lead').get<Case>(`/api/contracts/${life.contract}`);
    expect(state).toBe('signed');
  });
}
