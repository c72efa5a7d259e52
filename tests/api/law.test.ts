/**
 * The cases of the rulebooks before the doors of the product: what the engine is proved to say, the product says too
 * when such a project stands in its tables. `npm run coverage:rules -- --http` reads what came back.
 */
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Rule, Rulebook, StepRule } from '../../cms/src/engine/rulebook';
import { loadRulebooks } from '../../cms/src/rulebooks';
import { type Case, readCases } from '../../cms/src/rulebooks/cases/read';
import { Client } from '../../seeds/client';
import { erenhot } from '../../seeds/people/erenhot';
import { heilongjiang } from '../../seeds/people/heilongjiang';
import { jilin } from '../../seeds/people/jilin';
import type { Place } from '../../seeds/people/place';
import { qinyuan } from '../../seeds/people/qinyuan';
import { yancheng } from '../../seeds/people/yancheng';
import { Cast } from '../../seeds/story/cast';
import { openDatabase } from '../support/database';
import { type Door, doorOf, owed, speakerOf, standing } from '../support/law/asking';
import { type Patterns, type Planted, Planter } from '../support/law/planting';
import { PASSWORD, startServer, type TestServer } from '../support/server';
import { FIRST_ADMINISTRATOR } from '../support/world';

const PLACES: [string, Place][] = [
  ['erenhot', erenhot],
  ['heilongjiang', heilongjiang],
  ['jilin', jilin],
  ['qinyuan', qinyuan],
  ['yancheng', yancheng],
];
const { rulebooks } = loadRulebooks(join(__dirname, '../../config'));

let server: TestServer;
let database: Knex;
let admin: Client;
beforeAll(async () => {
  server = await startServer({ seed: 'none' });
  database = openDatabase(server);
  admin = await new Client(server.url).login(FIRST_ADMINISTRATOR, PASSWORD);
}, 120_000);
afterAll(async () => {
  await database?.destroy();
  await server?.stop();
});

const whole = ({ id: _, ...row }: Record<string, unknown>) => row;

/** Rows as the product writes them, to be copied. */
async function patternsOf(cast: Cast, rulebook: Rulebook): Promise<Patterns> {
  const unit = cast.as('applicant', '2025-03-03');
  const made = await unit.post<{ documentId: string }>('/api/projects', {
    name: '样本',
    planYear: 2026,
    totalAmount: '100000000',
  });
  const project = await database('projects').where({ document_id: made.documentId }).first();
  const contractor = await database('departments')
    .where({ document_id: cast.department('contractor').documentId })
    .first('id');
  const time = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
  const common = { ...time, jurisdiction_id: project.jurisdiction_id, version: 1 };
  return {
    project: whole({ ...project, rulebook_version: rulebook.version }),
    run: { ...common, department_id: project.department_id },
    step: { ...time, version: 1 },
    opinion: common,
    plan: { ...common, state: 'finalised' },
    contractor: contractor?.id ?? null,
  };
}

const isPlain = ({ raw }: Case): boolean =>
  !raw.readings && !('effectiveFrom' in raw && raw.effectiveFrom !== undefined);

interface Told {
  asked: number;
  /** Failures of the server, which no case may bring about. */
  broken: string[];
}

const LATE_TIMES = 3;

class Teller {
  readonly told: Told = { asked: 0, broken: [] };
  /** Steps that were asked about long after their time as well. */
  private readonly late = new Map<string, number>();

  constructor(
    private readonly rulebook: Rulebook,
    private readonly cast: Cast,
    private readonly planter: Planter,
  ) {}

  async tell(one: Case): Promise<void> {
    const door = this.doorOf(one);
    if (!door) return;
    const planted = await this.planter.plant(one.dossier, door);
    await this.ask(one, door, planted, one.dossier.date);
    const step = `${door.procedure}.${door.step}`;
    const times = this.late.get(step) ?? 0;
    if (door.step === null || times >= LATE_TIMES) return;
    this.late.set(step, times + 1);
    await this.ask(one, door, planted, yearLater(one.dossier.date));
  }

  private doorOf(one: Case): Door | undefined {
    if (one.kind === 'duties') return one.raw.subject === 'project' ? standing : owed;
    if (one.kind !== 'event') return undefined;
    return doorOf(this.rulebook, one.raw.event, this.cast.department('contractor').documentId);
  }

  private async ask(one: Case, door: Door, planted: Planted, day: string): Promise<void> {
    const answer = await door.ask(this.cast.as(this.speaker(one, door), day), planted, one.dossier);
    this.told.asked += 1;
    if (answer.status >= 500)
      this.told.broken.push(`${one.place} ${one.name}: ${answer.status} ${answer.error?.message}`);
  }

  private speaker({ dossier }: Case, door: Door): string {
    if (door === standing) return 'applicant';
    if (door === owed) return 'lead';
    const isAsked = (rule: Rule): rule is StepRule =>
      rule.kind === 'step' && rule.procedure === door.procedure && rule.step === door.step;
    const by = this.rulebook.rules.find(isAsked)?.by.map(({ body }) => body) ?? ['applicant'];
    return speakerOf(this.cast, this.rulebook, dossier.actor?.bodies ?? by);
  }
}

const yearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('02-29', '02-28')}`;

test.each(PLACES)(
  '%s',
  async (folder, place) => {
    const rulebook = rulebooks.find((one) => one.folder === folder) as Rulebook;
    const cast = new Cast(place, server.url, PASSWORD);
    await cast.found(admin);
    await cast.enter();
    const teller = new Teller(rulebook, cast, new Planter(database, rulebook, await patternsOf(cast, rulebook)));
    const { cases } = readCases(join(__dirname, '../rulebooks', folder), `tests/rulebooks/${folder}`, rulebook);
    for (const one of cases.filter(isPlain)) await teller.tell(one);
    const { asked, broken } = teller.told;
    console.log(`${folder}：办法用例 ${cases.length}，在接口上问了 ${asked} 次`);
    expect(broken).toEqual([]);
    expect(asked).toBeGreaterThan(cases.length / 2);
  },
  300_000,
);
