/** The trail: complete, chained, and honest about being touched. */
import type { Knex } from 'knex';
import { hashOf } from '../../cms/src/write/audit';
import { Client } from '../../seeds/client';
import { number, select } from '../support/database';
import { usesPostgres } from '../support/installation';
import { DAY, openPlan, projectAt } from '../support/journey';
import { PASSWORD } from '../support/server';
import { startWorld, type World } from '../support/world';

let world: World;
let database: Knex;
type Entry = Record<string, unknown> & { id: number; seq: number; hash: string; prev: string };
interface Verdict {
  entries: number;
  intact: boolean;
  firstBroken: number | null;
}

beforeAll(async () => {
  world = await startWorld();
  database = world.database;
  await openPlan(world.cast);
}, 120_000);
afterAll(() => world?.stop());

const auditor = () => world.cast.as('auditor', DAY);
const verify = () => auditor().get<Verdict>('/api/audit-entries/verify');
const lastOf = async (where: Record<string, unknown>) =>
  (await database('audit_entries').where(where).orderBy('seq', 'desc').first()) as Entry | undefined;

describe('what is on record', () => {
  test('who did what, with what before and after, under which version of the rulebook', async () => {
    const journey = await projectAt(world.cast, 'listed');
    const entry = await lastOf({ action: 'project.create', entity_id: journey.project });
    expect(entry).toMatchObject({
      user_name: 'erenhot-applicant',
      role: 'applicant',
      result: 'done',
      entity: 'project',
    });
    expect(String(entry?.at)).toMatch(/\+08:00$/);
    expect(String(entry?.after)).toContain('试验项目');
    const act = await lastOf({ project: journey.project, user_name: 'erenhot-government' });
    expect(act?.rulebook_version).toBe('1');
    const listed = await auditor().get<unknown[]>(`/api/audit-entries?filters[project][$eq]=${journey.project}`);
    expect(listed.length).toBeGreaterThan(5);
  });

  test('logins and failed logins, without the password', async () => {
    await new Client(world.server.url).call('POST', '/api/auth/local', {
      identifier: 'erenhot-leader',
      password: 'Wrong-Secret-77',
    });
    await new Client(world.server.url).login('erenhot-leader', PASSWORD);
    const results = await select<{ result: string }>(
      database,
      "select result from audit_entries where action = 'auth.login' and user_name = 'erenhot-leader' order by seq",
    );
    const [failed, done] = results.slice(-2).map(({ result }) => result);
    expect(failed).not.toBe('done');
    expect(done).toBe('done');
    const canary = await select(
      database,
      "select seq from audit_entries where before || after || findings like '%Wrong-Secret-77%'",
    );
    expect(canary).toEqual([]);
  });

  test('refusals by right and by rule', async () => {
    const applicant = world.cast.as('applicant', DAY);
    expect((await applicant.call('POST', '/api/annual-plans', { year: 2031 })).status).toBe(403);
    expect(await lastOf({ action: 'annual-plan.create', user_name: 'erenhot-applicant' })).toMatchObject({
      result: 'refused',
    });
    const journey = await projectAt(world.cast, 'declared');
    const opened = await journey
      .as('applicant')
      .call('POST', `/api/projects/${journey.project}/cases`, { procedure: 'design' });
    expect(opened.status).toBe(422);
    const refused = await lastOf({ result: 'refused', entity_id: journey.project });
    expect(String(refused?.findings)).toContain('EL-6f');
  });

  test('a refusal tells the project, the amount and the articles, whatever was asked of what', async () => {
    const journey = await projectAt(world.cast, 'contracted');
    const { project, contract } = journey;
    const paid = { contract, project, number: 'FP-1', amount: '99999999900', paidOn: DAY };
    const by = (account: string) => world.cast.as(account, DAY);
    const attempts: [Client, string, object, number][] = [
      [by('finance'), '/api/payments', paid, 422],
      // refused before his body is read
      [by('contractor'), '/api/payments', paid, 403],
      [by('leader'), `/api/contracts/${contract}/end`, {}, 403],
    ];
    for (const [client, path, body, status] of attempts) {
      expect((await client.call('POST', path, body, { version: 1 })).status).toBe(status);
      const [entry] = await auditor().get<Record<string, unknown>[]>('/api/audit-entries?filters[result][$eq]=refused');
      expect(entry).toMatchObject({ project, projectName: expect.any(String), rulebookVersion: '1' });
      if ('amount' in body) expect(entry?.after).toMatchObject({ amount: '99999999900' });
      const cited = expect.objectContaining({ rule: expect.any(String), article: expect.any(String) });
      if (status === 422) expect(entry?.findings).toEqual(expect.arrayContaining([cited]));
    }
    expect((await world.elsewhere.as('auditor', DAY).call('POST', '/api/payments', paid)).status).toBe(403);
    expect(await lastOf({ user_name: 'neighbour-auditor', result: 'refused' })).toMatchObject({ project: null });
    expect((await verify()).intact).toBe(true);
  });
});

async function dropTriggers(): Promise<void> {
  const rows = usesPostgres()
    ? await select<{ name: string }>(
        database,
        "select tgname as name from pg_trigger where tgrelid = 'audit_entries'::regclass and not tgisinternal",
      )
    : await select<{ name: string }>(
        database,
        "select name from sqlite_master where type = 'trigger' and tbl_name = 'audit_entries'",
      );
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const { name } of rows) await database.raw(`drop trigger ${name}${usesPostgres() ? ' on audit_entries' : ''}`);
}

/** Does the damage, asks, and puts everything back. */
async function detected(damage: () => Promise<unknown>): Promise<Verdict> {
  const rows = await database('audit_entries').orderBy('seq');
  await damage();
  const verdict = await verify();
  await database('audit_entries').delete();
  for (let at = 0; at < rows.length; at += 20) await database('audit_entries').insert(rows.slice(at, at + 20));
  return verdict;
}
const entryAt = async (seq: number) => (await database('audit_entries').where({ seq }).first()) as Entry;

/** The driver's errors are made in the context of the first file that loaded it, so that they are no `Error` here. */
const saidBy = (statement: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(statement).then(
    () => 'nothing',
    (error: { message: string }) => error.message,
  );

describe('the database', () => {
  test('refuses to change or remove an entry', async () => {
    expect(await saidBy(database('audit_entries').where({ seq: 3 }).update({ user_name: 'x' }))).toContain(
      'guicheng_kept',
    );
    expect(await saidBy(database('audit_entries').where({ seq: 3 }).delete())).toContain('guicheng_kept');
  });
});

describe('with the guard taken away, the chain tells', () => {
  let broken = 0;
  beforeAll(async () => {
    // past the first head that is kept outside the database
    while ((await number(database, 'select max(seq) from audit_entries')) < 130)
      await new Client(world.server.url).login('erenhot-lead', PASSWORD);
    await dropTriggers();
    broken = 60;
  });

  test('nothing was touched: intact', async () =>
    expect(await verify()).toMatchObject({ intact: true, firstBroken: null }));

  test.each(['action', 'user_name', 'result', 'at', 'address', 'request_id', 'after', 'role'])(
    'an edit of %s',
    async (column) => {
      const verdict = await detected(() =>
        database('audit_entries')
          .where({ seq: broken })
          .update({ [column]: 'x' }),
      );
      expect(verdict).toMatchObject({ intact: false, firstBroken: broken });
    },
  );

  test('an edit with the entry’s own hash computed anew', async () => {
    const verdict = await detected(async () => {
      const entry = { ...(await entryAt(broken)), user_name: 'x' };
      await database('audit_entries')
        .where({ seq: broken })
        .update({ user_name: 'x', hash: hashOf(entry, entry.prev) });
    });
    expect(verdict).toMatchObject({ intact: false, firstBroken: broken + 1 });
  });

  test('a removed entry', async () => {
    const verdict = await detected(() => database('audit_entries').where({ seq: broken }).delete());
    expect(verdict.intact).toBe(false);
    expect([broken, broken + 1]).toContain(verdict.firstBroken);
  });

  test('an entry put in', async () => {
    const last = await number(database, 'select max(seq) from audit_entries');
    const verdict = await detected(async () => {
      const { id: _, document_id: __, ...entry } = await entryAt(broken);
      await database('audit_entries').insert({ ...entry, seq: last + 1, document_id: 'x'.repeat(24) });
    });
    expect(verdict).toMatchObject({ intact: false, firstBroken: last + 1 });
  });

  test('two entries that changed places', async () => {
    const verdict = await detected(async () => {
      await database('audit_entries').where({ seq: broken }).update({ seq: 1_000_000 });
      await database('audit_entries')
        .where({ seq: broken + 1 })
        .update({ seq: broken });
      await database('audit_entries')
        .where({ seq: 1_000_000 })
        .update({ seq: broken + 1 });
    });
    expect(verdict).toMatchObject({ intact: false, firstBroken: broken });
  });

  test('a tail cut off, as far as a head of it is kept outside', async () => {
    expect((await detected(() => database('audit_entries').where('seq', '>', 90).delete())).intact).toBe(false);
  });

  test('the whole chain computed anew', async () => {
    const verdict = await detected(async () => {
      let prev = '0'.repeat(64);
      for (const entry of (await database('audit_entries').orderBy('seq')) as Entry[]) {
        const changed = entry.seq === broken ? { ...entry, user_name: 'x' } : entry;
        const hash = hashOf(changed, prev);
        await database('audit_entries').where({ id: entry.id }).update({ user_name: changed.user_name, prev, hash });
        prev = hash;
      }
    });
    expect(verdict.intact).toBe(false);
  });

  test('and after all was put back: intact again', async () => expect((await verify()).intact).toBe(true));
});
