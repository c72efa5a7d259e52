/** A start that cannot succeed says so in one Chinese sentence and ends; one that can is quick and ships no account. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../seeds/client';
import { number, openDatabase, select } from '../support/database';
import { type Circumstances, type FailedStart, failedStart } from '../support/failed-start';
import { PASSWORD, startServer, type TestServer } from '../support/server';

const LIMIT_S = 10;
const folder = () => mkdtempSync(join(tmpdir(), 'guicheng-start-'));

/** The one sentence: the line marked ✗ and what is indented under it; a stack, a rejection or English is a defect. */
function expectSentence({ code, output }: FailedStart, ...words: (string | RegExp)[]): void {
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('✗') });
  expect(output).not.toMatch(/\n\s+at |Unhandled|UnhandledPromise|Error:/);
  const told = output.slice(output.indexOf('✗'));
  for (const word of words) expect(told).toMatch(word);
  expect(told).toMatch(/[\u4e00-\u9fff]{2,}/);
}

async function withBusyPort(check: (port: number) => Promise<void>): Promise<void> {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  await check(port);
  await new Promise((resolve) => other.close(resolve));
}

test('a port in use', async () => {
  await withBusyPort(async (port) => expectSentence(await failedStart({ port }), /端口/, String(port), /PORT/));
});

describe('what the environment says wrong', () => {
  const file = join(folder(), 'a-file');
  writeFileSync(file, '');
  const config = folder();
  cpSync(join(__dirname, '../../config'), config, { recursive: true });
  writeFileSync(
    join(config, 'rulebooks/erenhot/broken.yaml'),
    'topic: scope\ntitle: 坏\nrules:\n  - { id: EL-99, kind: gate, article: 第一条, title: 坏, on: project.declare, requre: { fact: project.nane, is: 1 }, otherwise: block }\n',
  );

  test.each<[string, Circumstances, (string | RegExp)[]]>([
    ['a data folder under a file', { dataDir: join(file, 'data') }, [/数据目录/, 'a-file', /DATA_DIR/]],
    ['a port that is none', { env: { PORT: 'eighty' } }, [/PORT/, 'eighty']],
    ['a database nobody serves', { databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }, [/PostgreSQL/, /DATABASE_URL/]],
    ['a database of another kind', { databaseUrl: 'mysql://nobody@127.0.0.1/none' }, [/DATABASE_URL/]],
    ['a seed nobody knows', { env: { SEED: 'some' } }, [/SEED/, 'some']],
    ['a clock from outside in production', { env: { NODE_ENV: 'production' } }, [/CLOCK/]],
    ['a broken rulebook', { env: { CONFIG_DIR: config } }, [/办法/, /broken\.yaml:4/, /requre/]],
    ['a weak password for the first administrator', { env: { ADMIN_PASSWORD: '123456' } }, [/ADMIN_PASSWORD/]],
  ])('%s', async (_name, circumstances, words) => expectSentence(await failedStart(circumstances), ...words), 90_000);
});

describe('a start without demo data', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'none', isFirst: true });
  }, 120_000);
  afterAll(() => server?.stop());

  test('has one account, the first administrator', async () => {
    const database = openDatabase(server);
    expect(await select(database, 'select username from up_users')).toEqual([{ username: 'admin' }]);
    expect(await number(database, 'select count(*) from admin_users')).toBe(0);
    await database.destroy();
  });

  test('lets nobody in by a common pair', async () => {
    const names = ['admin', 'administrator', 'erenhot-lead', 'erenhot-administrator', 'root', 'test'];
    const passwords = ['admin', 'Admin123', '123456', 'password', 'Guicheng-2026', ''];
    const pairs = names.flatMap((name) => passwords.map((password) => [name, password] as const));
    const answers = await Promise.all(
      pairs.map(([identifier, password]) =>
        new Client(server.url).call('POST', '/api/auth/local', { identifier, password }),
      ),
    );
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  });

  test('and starts again in less than ten seconds, with what it knew', async () => {
    const seconds: number[] = [];
    // the quickest of three: what else the machine is doing is not the server's fault
    while (seconds.length < 3 && Math.min(...seconds, Number.POSITIVE_INFINITY) >= LIMIT_S) {
      await server.kill();
      const began = Date.now();
      await server.restart();
      seconds.push((Date.now() - began) / 1000);
    }
    console.info(`start: second start in ${seconds.map((one) => one.toFixed(1)).join(', ')} s`);
    expect(Math.min(...seconds)).toBeLessThan(LIMIT_S);
    const database = openDatabase(server);
    expect(await number(database, 'select count(*) from up_users')).toBe(1);
    await database.destroy();
  });
});

test('without a given password the first one is made up, shown once and must be changed', async () => {
  const server = await startServer({ seed: 'none', isFirst: true, env: { ADMIN_PASSWORD: '' } });
  const password = /密码：(\S+?)（/.exec(server.output())?.[1] ?? '';
  const admin = await new Client(server.url).login('admin', password);
  const refused = await admin.call('POST', '/api/jurisdictions', {
    code: 'x',
    name: '某市',
    level: 'city',
    rulebook: 'erenhot',
  });
  expect(refused.status).toBe(403);
  const changed = await admin.call('PUT', '/api/me/password', { currentPassword: password, password: PASSWORD });
  expect(changed.status).toBeLessThan(300);
  await server.kill();
  await server.restart();
  expect(server.output()).not.toMatch(/密码：\S/);
  await server.stop();
}, 180_000);
