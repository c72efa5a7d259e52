/** What happens to a plan in its year: a supplement by its own route, a postponement, and the money that moves. */
import { DAY, Journey, openPlan, projectAt, YEAR } from '../support/journey';
import { attempt, refused, toldOf } from '../support/refusal';
import * as say from '../support/statements';
import { startWorld, type World } from '../support/world';

interface Versioned {
  version: number;
  stage: string;
}
let world: World;
let plan: string;
beforeAll(async () => {
  world = await startWorld();
  plan = await openPlan(world.cast);
}, 120_000);
afterAll(() => world?.stop());

describe('a supplement', () => {
  let journey: Journey;
  const change = async (body: Record<string, unknown>) => {
    const path = `/api/projects/${journey.project}`;
    const { version } = await journey.as('applicant').get<Versioned>(path);
    await journey.as('applicant').put(path, body, { version });
  };
  const apply = (facts: say.Statement = say.SUPPLEMENT) => attempt(journey, 'applicant', 'supplement', 'apply', facts);

  test('needs a reason, excludes what every plan excludes, and is for the running year', async () => {
    journey = new Journey(world.cast);
    await journey.draft();
    await journey.open('applicant', 'supplement');
    expect(await apply({})).toEqual(refused(422, 'EL-7a.reason'));
    await change({ facts: { 'project.contents': ['office-computers'] } });
    expect(await apply()).toEqual(refused(422, 'EL-8a'));
    await change({ facts: { 'project.contents': ['application-system'] }, planYear: YEAR + 1 });
    expect(await apply()).toEqual(refused(422, 'EL-7c.year'));
    await change({ planYear: YEAR });
    await journey.act('applicant', 'supplement', 'apply', say.SUPPLEMENT);
  });

  test('is reviewed by two bodies by three criteria', async () => {
    const blank = { ...say.SUPPLEMENT_REVIEW, 'supplement.necessity': '' };
    expect(await attempt(journey, 'lead', 'supplement', 'review', blank)).toEqual(refused(422, 'EL-7b.criteria'));
    expect(await attempt(journey, 'cyberspace', 'supplement', 'review')).toEqual(refused(403, 'EL-7b'));
    await journey.act('lead', 'supplement', 'review', say.SUPPLEMENT_REVIEW);
    expect(await attempt(journey, 'government', 'supplement', 'consent', say.SUPPLEMENT_CONSENT)).toEqual(
      refused(422, 'EL-7c'),
    );
    await journey.act('finance', 'supplement', 'review', say.SUPPLEMENT_REVIEW);
  });

  test('enters the plan only after the government’s meeting agrees', async () => {
    expect(await attempt(journey, 'lead', 'supplement', 'list')).toEqual(refused(422, 'EL-7d'));
    expect(await attempt(journey, 'lead', 'supplement', 'consent', say.SUPPLEMENT_CONSENT)).toEqual(
      refused(403, 'EL-4a'),
    );
    const unsettled = { 'supplement.meetingOn': DAY };
    expect((await attempt(journey, 'government', 'supplement', 'consent', unsettled)).status).toBe(422);
    const refusedThere = { ...say.SUPPLEMENT_CONSENT, 'supplement.decision': 'refused' };
    expect(await attempt(journey, 'government', 'supplement', 'consent', refusedThere)).toEqual(
      refused(422, 'EL-7c.decision'),
    );
    await journey.act('government', 'supplement', 'consent', say.SUPPLEMENT_CONSENT);
    await journey.act('lead', 'supplement', 'list');
    expect((await journey.as('lead').get<Versioned>(`/api/projects/${journey.project}`)).stage).toBe('planned');
  });
});

describe('a postponement', () => {
  let from: Journey;
  let to: Journey;
  const reason = '前期工作推进缓慢。';
  const decide = async (verb: string, account: string, body: object) => {
    const path = `/api/projects/${from.project}`;
    const { version } = await from.as('lead').get<Versioned>(path);
    return toldOf(from.as(account), `${path}/${verb}`, { reason, ...body }, { version });
  };
  const entries = async () => {
    const path = `/api/plan-entries?filters[plan][$eq]=${plan}&pagination[pageSize]=100`;
    return from.as('lead').get<{ documentId: string; amount: string; project: { documentId: string } }[]>(path);
  };
  const sum = async () => (await entries()).reduce((total, { amount }) => total + Number(amount), 0);
  const move = async (account: string, target: string, amount: number) => {
    const path = `/api/annual-plans/${plan}`;
    const { version } = await from.as('lead').get<Versioned>(path);
    const body = { from: from.project, to: target, amount: String(amount), reason };
    return toldOf(from.as(account), `${path}/reallocate`, body, { version });
  };

  beforeAll(async () => {
    from = await projectAt(world.cast, 'reviewed');
    to = await projectAt(world.cast, 'listed', { applicant: 'applicant-2' });
  });

  test('is decided by the lead, for a cause on the unit’s side; for another it needs a reason of its own', async () => {
    expect(await decide('postpone', 'applicant', { cause: 'user-unit' })).toEqual(refused(403, 'EL-11c.lead'));
    expect(await decide('postpone', 'lead', { cause: 'contractor' })).toEqual(refused(422, 'EL-11c'));
    expect((await decide('postpone', 'lead', { cause: 'user-unit' })).status).toBe(200);
    expect((await decide('postpone', 'lead', { cause: 'user-unit' })).status).toBe(409);
  });

  test('stops every later step', async () => {
    expect(await attempt(from, 'lead', 'design', 'procurement-plan', say.PROCUREMENT_PLAN)).toMatchObject({
      status: 422,
    });
  });

  test('its money goes to a project of the same plan only, and the plan’s sum stays', async () => {
    const before = await sum();
    const outside = await projectAt(world.cast, 'declared');
    expect(await move('lead', outside.project, 100)).toEqual(refused(422, 'EL-11d'));
    expect((await move('government', to.project, 100)).status).toBe(403);
    expect((await move('lead', to.project, 200_000_001)).status).toBe(400);
    expect((await move('finance', to.project, 200_000_000)).status).toBe(200);
    expect(await sum()).toBe(before);
    const amounts = (await entries()).map(({ project, amount }) => [project.documentId, amount]);
    expect(amounts).toEqual(
      expect.arrayContaining([
        [from.project, '0'],
        [to.project, '400000000'],
      ]),
    );
  });

  test('resumed it goes on; ended it never does', async () => {
    expect((await decide('resume', 'lead', {})).status).toBe(200);
    await from.act('lead', 'design', 'procurement-plan', say.PROCUREMENT_PLAN);
    expect((await decide('end', 'lead', { cause: 'user-unit' })).status).toBe(200);
    expect((await from.as('lead').get<Versioned>(`/api/projects/${from.project}`)).stage).toBe('ended');
    const reopened = await toldOf(from.as('applicant'), `/api/projects/${from.project}/cases`, { procedure: 'design' });
    expect([409, 422]).toContain(reopened.status);
    expect((await decide('resume', 'lead', {})).status).toBe(409);
  });
});
