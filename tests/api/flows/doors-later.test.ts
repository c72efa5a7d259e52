/**
 * A fact of the project at every door, from the start of building to the end of its life, and the whole life in the
 * place whose people buy a service: what a correction refuses, no act takes and nothing that begins.
 */
import type { Knex } from 'knex';
import type { Client } from '../../../seeds/client';
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
import { Book } from '../../../seeds/story/book';
import { Tale, type Place as Where } from '../../../seeds/story/tale';
import { type Scene, tell } from '../../../seeds/story/teller';
import { beginningsOf, doorsOf, type Unit, unitOf } from '../../support/doors';
import { Journey, LEGS, openPlan, REACHES } from '../../support/journey';
import { foundOn } from '../../support/stage';
import { startWorld, type World } from '../../support/world';

let world: World;
let database: Knex;
beforeAll(async () => {
  world = await startWorld();
  database = world.database;
}, 120_000);
afterAll(() => world?.stop());

const PLACES: [string, Place, Course, (where: Where) => Scene[]][] = [
  ['heilongjiang', heilongjiang, inHeilongjiang, ({ cast, book }) => yearPlan(cast, book, 2026)],
  ['jilin', jilin, inJilin, () => []],
  ['qinyuan', qinyuan, inQinyuan, () => []],
  ['yancheng', yancheng, inYancheng, ({ cast, book }) => reservePool(cast, book, 2026)],
];

class Comparison {
  readonly differing: string[] = [];
  readonly said = new Set<string>();
  looks = 0;
  begun = 0;

  async at(unit: Unit, what: string, others: Client[] = []): Promise<void> {
    const { PUT = {}, ...acts } = await doorsOf(unit, database);
    const begun: Record<string, Record<string, string>> = await beginningsOf(unit);
    for (const [index, other] of others.entries())
      for (const [door, said] of Object.entries(await beginningsOf(unit, other))) begun[`${door} (${index})`] = said;
    this.looks += 1;
    for (const answer of Object.values(PUT)) this.said.add(answer);
    const differs = (door: string, fact: string, answer: string) =>
      this.differing.push(`${what} ${door} ${fact}: ${answer}, not ${PUT[fact]}`);
    for (const [door, answers] of Object.entries(acts))
      for (const [fact, answer] of Object.entries(answers)) if (answer !== PUT[fact]) differs(door, fact, answer);
    for (const [door, answers] of Object.entries(begun))
      for (const [fact, answer] of Object.entries(answers)) {
        this.begun += 1;
        if (answer === 'taken' && PUT[fact] !== 'taken') differs(door, fact, answer);
      }
  }
}

test.each(PLACES)(
  '%s',
  async (_name, place, course, around) => {
    const where = await foundOn(world.server, place, course);
    const found = new Comparison();
    const last = course.legs.at(-1)?.id ?? '';
    const plot = { serial: 71, name: '门禁后段试验', unit: 1, amount: 300, planYear: 2026 };
    const tale = new Tale(where, plot).along(last);
    let isBuilding = false;
    const own = tale.scenes.splice(0).map((scene) => ({
      ...scene,
      happens: async () => {
        await scene.happens();
        isBuilding ||= scene.what.endsWith('开工');
        if (isBuilding) await found.at(unitOf(tale), scene.what);
      },
    }));
    await tell([...around(where), ...own], () => undefined);
    expect(found.differing).toEqual([]);
    expect([found.looks > 4, found.begun > 0, found.said.has('422')]).toEqual([true, true, true]);
  },
  240_000,
);

test('erenhot', async () => {
  const { cast } = world;
  await openPlan(cast);
  const book = await Book.read(cast.anybody, 'erenhot');
  const journey = new Journey(cast, { name: '门禁试验项目' });
  const found = new Comparison();
  for (const reach of REACHES) {
    await LEGS[reach](journey);
    const client = journey.as(journey.applicant);
    const unit = { client, project: journey.project, fields: [...book.facts.values()] };
    await found.at(unit, reach, [journey.as(journey.contractor), journey.as('lead')]);
  }
  expect(found.differing).toEqual([]);
  expect([found.looks, found.said.has('taken'), found.said.size > 1]).toEqual([REACHES.length, true, true]);
}, 120_000);
