/** Who is in, how long, and who is kept out. */
import { Client } from '../../seeds/client';
import { select } from '../support/database';
import { DAY } from '../support/journey';
import { PASSWORD } from '../support/server';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

const login = (identifier: string, password = PASSWORD) => new Client(world.server.url).login(identifier, password);
const attempt = (identifier: string, password: string, more: Record<string, unknown> = {}, headers = {}) =>
  new Client(world.server.url).call('POST', '/api/auth/local', { identifier, password, ...more }, { headers });
const me = (client: Client) => client.call('GET', '/api/me');

interface Person {
  documentId: string;
  version: number;
}
async function account(username: string): Promise<Person> {
  const [person] = await world.admin.get<Person[]>(`/api/users?filters[username][$eq]=${username}`);
  if (!person) throw new Error(`no account ${username}`);
  return person;
}

describe('doors that Strapi brings and that stay shut', () => {
  const CLOSED: [method: string, path: string][] = [
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/change-password'],
    ['POST', '/api/auth/send-email-confirmation'],
    ['GET', '/api/auth/email-confirmation'],
    ['GET', '/api/connect/github'],
    ['GET', '/api/users/me'],
    ['GET', '/api/users/count'],
    ['DELETE', '/api/users/1'],
    ['GET', '/api/users-permissions/roles'],
    ['POST', '/api/users-permissions/roles'],
    ['GET', '/api/users-permissions/permissions'],
    ['GET', '/api/upload/files'],
    ['POST', '/api/upload'],
    ['GET', '/api/content-type-builder/content-types'],
    ['GET', '/api/i18n/locales'],
    ['POST', '/admin/login'],
    ['POST', '/admin/register-admin'],
    ['GET', '/admin/init'],
    ['GET', '/content-manager/content-types'],
    ['GET', '/users-permissions/roles'],
    ['GET', '/upload/files'],
    ['GET', '/uploads/anything.pdf'],
  ];

  test.each(CLOSED)('%s %s', async (method, path) => {
    for (const client of [new Client(world.server.url), world.cast.as('lead', DAY), world.admin]) {
      const { status } = await client.call(
        method,
        path,
        method === 'POST' ? { username: 'x', email: 'x@x.cn', password: PASSWORD } : undefined,
      );
      expect([401, 403, 404, 405]).toContain(status);
    }
  });

  test('a user is not changed past our own commands', async () => {
    const { documentId } = await account('erenhot-lead');
    for (const client of [world.cast.as('lead', DAY), world.cast.as('applicant', DAY)]) {
      expect(
        (await client.call('PUT', `/api/users/${documentId}`, { role: 'administrator' }, { version: 1 })).status,
      ).toBe(403);
      expect((await client.call('PUT', '/api/users/1', { password: 'x' })).status).toBe(403);
    }
  });
});

describe('a session', () => {
  test('comes with a cookie no script can read', async () => {
    const answer = await attempt('erenhot-applicant', PASSWORD);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(JSON.stringify(answer.data)).not.toMatch(/refresh|"password"|hash/i);
  });

  test('ends with the logout, at once; others of the same person stay', async () => {
    const [one, two] = [await login('erenhot-applicant'), await login('erenhot-applicant')];
    expect((await one.call('POST', '/api/auth/logout', {})).status).toBeLessThan(300);
    expect([(await me(one)).status, (await me(two)).status]).toEqual([401, 200]);
  });

  test('ends when the account is disabled, and begins again only after it is enabled', async () => {
    const client = await login('erenhot-applicant-2');
    const { documentId, version } = await account('erenhot-applicant-2');
    await world.admin.post(`/api/users/${documentId}/disable`, {}, { version });
    expect((await me(client)).status).toBe(401);
    expect((await attempt('erenhot-applicant-2', PASSWORD)).status).toBeGreaterThanOrEqual(400);
    await world.admin.post(`/api/users/${documentId}/enable`, {}, { version: version + 1 });
    expect((await me(await login('erenhot-applicant-2'))).status).toBe(200);
    expect((await me(client)).status).toBe(401);
  });

  test('ends for all others when the password is changed', async () => {
    const [one, two] = [await login('erenhot-cryptography'), await login('erenhot-cryptography')];
    const next = 'Another-Pass-2026';
    const wrong = await one.call('PUT', '/api/me/password', { currentPassword: 'x', password: next });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    await one.put('/api/me/password', { currentPassword: PASSWORD, password: next });
    expect((await me(two)).status).toBe(401);
    expect((await attempt('erenhot-cryptography', PASSWORD)).status).toBeGreaterThanOrEqual(400);
    expect((await me(await login('erenhot-cryptography', next))).status).toBe(200);
  });

  test('is not made by a token of one’s own', async () => {
    const real = (await login('erenhot-applicant')).token ?? '';
    const [head, body, signature] = real.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const forged = [
      `${none}.${body}.`,
      `${head}.${body}.${signature?.slice(0, -4)}AAAA`,
      `${head}.${body}`,
      'x',
      `${real}x`,
    ];
    for (const token of forged) {
      const client = new Client(world.server.url);
      client.token = token;
      expect((await me(client)).status).toBe(401);
    }
  });
});

describe('five wrong passwords', () => {
  const names = ['erenhot-contractor', 'nobody-at-all'];

  test('lock the account, whatever address or mail is claimed; the answer gives nothing away', async () => {
    const words = new Set<string>();
    for (const name of names) {
      for (let count = 0; count < 5; count += 1) {
        const answer = await attempt(name, `wrong-${count}`, {}, { 'x-forwarded-for': `10.0.0.${count}` });
        words.add(`${answer.status} ${answer.error?.message}`);
      }
    }
    expect(words.size).toBe(1);
    const right = await attempt('erenhot-contractor', PASSWORD);
    expect(`${right.status} ${right.error?.message}`).toBe([...words][0]);
  });

  test('and the lock survives a restart', async () => {
    await world.server.kill();
    await world.server.restart();
    expect((await attempt('erenhot-contractor', PASSWORD)).status).toBeGreaterThanOrEqual(400);
    expect((await attempt('ERENHOT-contractor', PASSWORD)).status).toBeGreaterThanOrEqual(400);
    expect((await attempt('erenhot-finance', PASSWORD)).status).toBe(200);
  });

  test('and every try is on record', async () => {
    const rows = await select(
      world.database,
      "select result from audit_entries where action = 'auth.login' and user_name = 'erenhot-contractor' and result <> 'done'",
    );
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });
});
