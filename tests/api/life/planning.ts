/** 2025: the unit declares, three reviews, the plan of 2026 with its total. At each stage somebody tries what he may not. */
import type { Case } from '../../../seeds/story/work';
import { attempt, refused, toldOf } from '../../support/refusal';
import * as say from '../../support/statements';
import type { Story } from './story';

interface Project {
  version: number;
  stage: string;
}
interface Plan {
  documentId: string;
  version: number;
  state: string;
}

export function planning(story: () => Story): void {
  const stage = async (account = 'lead') =>
    (await story().life.as(account).get<Project>(`/api/projects/${story().life.project}`)).stage;
  const stepsOf = async () => {
    const { life } = story();
    const { steps } = await life.as('lead').get<Case>(`/api/cases/${life.cases['annual-needs']}`);
    return Object.fromEntries(steps.map(({ id, state }) => [id, state]));
  };
  const change = async (facts: say.Statement) => {
    const { life } = story();
    const path = `/api/projects/${life.project}`;
    const { version } = await life.as('applicant').get<Project>(path);
    await life.as('applicant').put(path, { facts }, { version });
  };

  test('only the lead calls for the needs of a year', async () => {
    const { life } = story();
    life.day = '2025-08-20';
    for (const account of ['applicant', 'finance', 'government']) {
      expect((await toldOf(life.as(account), '/api/annual-plans', { year: 2026 })).status).toBe(403);
    }
    story().plan = (await life.as('lead').post<Plan>('/api/annual-plans', { year: 2026 })).documentId;
  });

  test.each<[string, say.Statement, string]>([
    ['office computers', { 'project.contents': ['application-system', 'office-computers'] }, 'EL-8a'],
    ['content editing', { 'project.contents': ['content-editing'] }, 'EL-8b'],
    ['a new office building', { 'project.contents': ['office-building'] }, 'EL-8c'],
    ['a machine room of its own', { 'project.contents': ['machine-room'] }, 'EL-3c'],
    ['a database of its own', { 'project.contents': ['database'] }, 'EL-3d'],
    ['a classified project', { 'project.securityClass': 'classified' }, 'EL-2c'],
    ['no type of the list', { 'project.types': [] }, 'EL-2b'],
    ['no basis in any plan', { 'project.planBasis': '' }, 'EL-5b'],
    ['no source of money', { 'project.fundingSources': [] }, 'EL-5d'],
  ])('the needs are refused with %s', async (_what, facts, rule) => {
    const { life } = story();
    life.day = '2025-09-20';
    if (!life.project) {
      await life.draft();
      await life.open('applicant', 'annual-needs');
    }
    await change(facts);
    expect(await attempt(life, 'applicant', 'annual-needs', 'declare')).toEqual(refused(422, rule));
    await change({ ...say.DECLARATION, 'project.dataType': true, 'project.systemCount': 1 });
  });

  test('declared in time; before that it is nobody’s but the unit’s, and nobody else declares for the unit', async () => {
    const { life } = story();
    for (const step of ['declare', 'entry-review']) {
      expect((await attempt(life, 'lead', 'annual-needs', step)).status).toBe(404);
    }
    expect(await stage('applicant')).toBe('draft');
    await life.act('applicant', 'annual-needs', 'declare');
    expect(await stage()).toBe('declared');
    expect(await attempt(life, 'lead', 'annual-needs', 'declare')).toEqual(refused(403, 'EL-5a.declare'));
    expect(await attempt(life, 'lead', 'annual-needs', 'first-review')).toEqual(refused(422, 'EL-6c'));
  });

  test('returned once with the reason, declared again, taken into the pool', async () => {
    const { life } = story();
    life.day = '2025-10-13';
    expect(await attempt(life, 'finance', 'annual-needs', 'entry-review')).toEqual(refused(403, 'EL-6a'));
    const silent = await attempt(life, 'lead', 'annual-needs', 'entry-review', {}, { result: 'return' });
    expect(silent.status).toBe(400);
    await life.act(
      'lead',
      'annual-needs',
      'entry-review',
      {},
      { result: 'return', comment: '请补充与已建系统的关系。' },
    );
    expect(await stepsOf()).toMatchObject({ declare: 'open' });
    await life.act('applicant', 'annual-needs', 'declare');
    await life.act('lead', 'annual-needs', 'entry-review');
    expect(await stage()).toBe('pooled');
  });

  test('the reviews follow one another, each by its own body', async () => {
    const { life } = story();
    life.day = '2025-10-24';
    expect(await attempt(life, 'lead', 'annual-needs', 'first-review')).toEqual(refused(422, 'EL-6c'));
    await life.act('lead', 'annual-needs', 'draft');
    expect(await attempt(life, 'government', 'annual-needs', 'second-review')).toEqual(refused(422, 'EL-6d'));
    await life.act('lead', 'annual-needs', 'first-review');
    expect(await stepsOf()).toMatchObject({ 'first-review': 'open' });
    expect(await attempt(life, 'government', 'annual-needs', 'second-review')).toEqual(refused(422, 'EL-6d'));
    await life.act('finance', 'annual-needs', 'first-review');
    expect(await stepsOf()).toMatchObject({
      'first-review': 'done',
      'capital-review': 'skipped',
      'second-review': 'open',
    });
    expect(await attempt(life, 'lead', 'annual-needs', 'second-review')).toEqual(refused(403, 'EL-4a'));
    const early = { procedure: 'design' };
    expect(await toldOf(life.as('applicant'), `/api/projects/${life.project}/cases`, early)).toEqual(
      refused(422, 'EL-6f'),
    );
    await life.act('government', 'annual-needs', 'second-review');
    expect(await attempt(life, 'applicant', 'annual-needs', 'list')).toEqual(refused(403, 'EL-4b'));
    await life.act('lead', 'annual-needs', 'list');
    expect(await stage()).toBe('planned');
  });

  test('finance sets the total; a plan above it needs a reason', async () => {
    const { life, plan } = story();
    life.day = '2025-12-20';
    const path = `/api/annual-plans/${plan}`;
    const version = async () => ({ version: (await life.as('lead').get<Plan>(path)).version });
    expect((await toldOf(life.as('lead'), `${path}/set-total`, { amount: '100' }, await version())).status).toBe(403);
    expect(await toldOf(life.as('lead'), `${path}/finalise`, {}, await version())).toEqual(refused(422, 'EL-9b.total'));
    await life.as('finance').post(`${path}/set-total`, { amount: '199999999' }, await version());
    expect((await toldOf(life.as('finance'), `${path}/finalise`, {}, await version())).status).toBe(403);
    expect(await toldOf(life.as('lead'), `${path}/finalise`, {}, await version())).toEqual(refused(422, 'EL-9b'));
    const override = { reason: '差额由上级专项资金补足。' };
    const settled = await life.as('lead').post<Plan>(`${path}/finalise`, { override }, await version());
    expect(settled.state).toBe('finalised');
    const [entry] = await life
      .as('auditor')
      .get<{ overrides: unknown }[]>('/api/audit-entries?filters[action][$eq]=annual-plan.finalise');
    expect(JSON.stringify(entry)).toContain('差额由上级专项资金补足');
  });
}
