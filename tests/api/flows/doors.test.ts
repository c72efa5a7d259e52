/** A fact of the project at every door, at every stage: correcting it and every act that waits for the unit say the same. */

import type { Knex } from 'knex';
import type { Answer, Json } from '../../../seeds/client';
import type { Course } from '../../../seeds/generators/portfolio';
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { jilin } from '../../../seeds/people/jilin';
import type { Place } from '../../../seeds/people/place';
import { qinyuan } from '../../../seeds/people/qinyuan';
import { yancheng } from '../../../seeds/people/yancheng';
import { yearPlan } from '../../../seeds/scenarios/heilongjiang';
import { course as inHeilongjiang } from '../../../seeds/scenarios/heilongjiang/course';
import { course as inJilin } from '../../../seeds/scenarios/jilin/course';
import { course as inQinyuan } from '../../../seeds/scenarios/qinyuan/course';
import { reservePool } from '../../../seeds/scenarios/yancheng';
import { course as inYancheng } from '../../../seeds/scenarios/yancheng/course';
import type { Statement } from '../../../seeds/story/book';
import type { CaseView } from '../../../seeds/story/case-view';
import { Tale, type Place as Where } from '../../../seeds/story/tale';
import { type Scene, tell } from '../../../seeds/story/teller';
import { openDatabase } from '../../support/database';
import { doorsOf, unitOf } from '../../support/doors';
import { emptyRows, strangeChoices, strangeKinds } from '../../support/kinds';
import { startServer, type TestServer } from '../../support/server';
import { foundOn } from '../../support/stage';

let server: TestServer;
let database: Knex;
beforeAll(async () => {
  server = await startServer({ seed: 'none' });
  database = openDatabase(server);
}, 120_000);
afterAll(async () => {
  await database?.destroy();
  await server?.stop();
});

const PLACES: [string, Place, Course, (where: Where) => Scene[]][] = [
  ['heilongjiang', heilongjiang, inHeilongjiang, ({ cast, book }) => yearPlan(cast, book, 2026)],
  ['jilin', jilin, inJilin, () => []],
  ['qinyuan', qinyuan, inQinyuan, () => []],
  ['yancheng', yancheng, inYancheng, ({ cast, book }) => reservePool(cast, book, 2026)],
];

interface Walked {
  tale: Tale;
  /** Acts at which something else was said than where the declaration is corrected. */
  differing: string[];
  /** What was said of a fact: it was taken, or the status of the refusal. */
  said: Set<string>;
  doors: number;
}
const walked: Record<string, Walked> = {};
const of = (place: string): Walked => walked[place] as Walked;

async function compare(walk: Walked, what: string): Promise<void> {
  const { PUT = {}, ...acts } = await doorsOf(unitOf(walk.tale), database);
  for (const [door, answers] of Object.entries(acts)) {
    walk.doors += 1;
    for (const [fact, answer] of Object.entries(answers))
      if (answer !== PUT[fact]) walk.differing.push(`${what} ${door} ${fact}: ${answer}, not ${PUT[fact]}`);
  }
  for (const answer of Object.values(PUT)) walk.said.add(answer);
}

async function walkThrough(place: Place, course: Course, around: (where: Where) => Scene[]): Promise<Walked> {
  const where = await foundOn(server, place, course);
  const tale = new Tale(where, { serial: 70, name: '门禁试验平台', unit: 1, amount: 300, planYear: 2026 }).along(
    'building',
  );
  const found: Walked = { tale, differing: [], said: new Set(), doors: 0 };
  const own = tale.scenes.splice(0).map((scene) => ({
    ...scene,
    happens: async () => {
      await scene.happens();
      await compare(found, scene.what);
    },
  }));
  // written down and not yet handed to anybody
  tale.walk.on = '2025-06-02';
  await tale.walk.draft();
  await compare(found, 'a draft');
  await tell([...around(where), ...own], () => undefined);
  return found;
}

describe.each(PLACES)('%s', (name, place, course, around) => {
  beforeAll(async () => {
    walked[name] = await walkThrough(place, course, around);
  }, 240_000);

  test('from the first need to the start of building no act takes what a correction refuses, nor the other way', () => {
    const { differing, said, doors } = of(name);
    expect(differing).toEqual([]);
    expect([doors > 1, said.has('taken'), said.size > 1]).toEqual([true, true, true]);
  });

  test('no kind is taken that the regulation does not name, and no row that says nothing', async () => {
    const { walk } = of(name).tale;
    const unit = walk.cast.department(walk.part.applicant).documentId;
    const as = (body: string) => walk.as(walk.speaker(body));
    const scene = { book: walk.book, project: walk.project, unit, as };
    expect([await strangeKinds(scene), await strangeChoices(scene), await emptyRows(scene)]).toEqual([[], [], []]);
  });
});

const act = ({ tale: { walk } }: Walked, procedure: string, step: string, facts: Statement): Promise<Answer<Json>> => {
  const path = `/api/cases/${walk.viewOf(procedure).documentId}`;
  return walk
    .as(walk.part.applicant)
    .call('POST', `${path}/act`, { step, result: 'agree', facts }, walk.viewOf(procedure));
};
const rulesOf = ({ error }: Answer<Json>) => error?.details.findings?.map(({ rule }) => rule) ?? [];

test('who builds for the unit is not said anew when building is completed', async () => {
  const refused = await act(of('yancheng'), 'construction', 'complete', { 'project.agentBuilt': true });
  expect([refused.status, rulesOf(refused), refused.error?.details.fields]).toEqual([
    422,
    ['YC-18a'],
    ['project.agentBuilt'],
  ]);
  expect(refused.error?.message).toContain('项目调整');
});

test('what the plan lists is not another amount because a step of building takes facts', async () => {
  const refused = await act(of('heilongjiang'), 'construction', 'complete', { 'project.totalAmount': '9999999.00' });
  expect(refused.status).toBe(422);
  expect(rulesOf(refused)).toContain('HLJ-12a.listed');
});

interface Shown {
  facts: Statement;
  totalAmount: string;
}

type Told = { step?: string; facts?: Statement } | null;

/** Building goes on as it was approved while the unit asks for something else, until that is approved. */
describe('what was approved is declared anew', () => {
  const AGENT = 'project.agentBuilt';
  const NEW = { [AGENT]: true, 'project.totalAmount': '3100000.00' };
  const walk = () => of('yancheng').tale.walk;
  const shown = () => walk().as(walk().part.applicant).get<Shown>(`/api/projects/${walk().project}`);
  const stands = async (): Promise<unknown[]> => {
    const { facts, totalAmount } = await shown();
    return [facts[AGENT] === true, totalAmount];
  };
  const declareAnew = async () => {
    await walk().open('approval');
    return walk().step('approval', 'submit', { facts: NEW });
  };

  test('the case weighs it, the project stays as it was approved, and a rejection leaves nothing of it', async () => {
    const before = await stands();
    const { projectFacts } = await declareAnew();
    expect([projectFacts[AGENT], projectFacts['project.totalAmount']]).toEqual([true, '3100000.00']);
    expect(await stands()).toEqual(before);
    await walk().step('approval', 'expert-review', { result: 'reject', comment: '不宜代建' });
    expect(await stands()).toEqual(before);
  }, 60_000);

  test('it stands once it is approved', async () => {
    await declareAnew();
    await walk().through('approval');
    expect(await stands()).toEqual([true, '310000000']);
    // the act that decided it says in the trail what it brought about
    const query = `filters[project][$eq]=${walk().project}&filters[action][$eq]=case.act&sort=-seq&pagination[pageSize]=20`;
    const told = await walk().as('auditor').get<{ before: Told; after: Told }[]>(`/api/audit-entries?${query}`);
    const bringing = told.filter(({ after }) => after?.facts?.[AGENT] === true);
    expect(bringing[0]?.after?.step).not.toBe('submit');
    expect(bringing.slice(0, 2).map(({ before }) => Object.keys(before?.facts ?? {}).includes(AGENT))).toEqual([
      true,
      true,
    ]);
  }, 60_000);
});

test('what a change to be approved says of the project waits for the approval, papers or not', async () => {
  const { walk } = of('jilin').tale;
  const unit = walk.as(walk.part.applicant);
  const path = `/api/projects/${walk.project}`;
  const FUND = 'project.specialFund';
  const { facts } = await unit.get<Shown>(path);
  const stated = { [FUND]: facts[FUND] !== true, 'change.reason': '建设内容调整', 'change.goalsUnchanged': true };
  const body = { project: walk.project, procedure: 'change-approval', facts: stated };
  const made = await unit.call<{ case: { documentId: string } }>('POST', '/api/changes', body);
  expect([made.status, made.error?.message]).toEqual([201, undefined]);
  const { projectFacts } = await unit.get<CaseView>(`/api/cases/${made.data.case.documentId}`);
  expect(projectFacts[FUND]).toBe(stated[FUND]);
  expect((await unit.get<Shown>(path)).facts[FUND]).toBe(facts[FUND]);
});
