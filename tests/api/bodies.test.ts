/** What is sent to the server: read when it is known who sends it, within limits of size and time, and nothing stays behind. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdf } from '../../seeds/story/paper';
import { DAY, openPlan, projectAt } from '../support/journey';
import { startWorld, type World } from '../support/world';

let world: World;
let project = '';
let slow: Promise<Reply>;
const temporary = mkdtempSync(join(tmpdir(), 'guicheng-bodies-'));
beforeAll(async () => {
  world = await startWorld({ env: { TMPDIR: temporary } });
  // takes its ten seconds while the others run
  slow = send({ path: '/api/auth/local', type: 'application/json', pieces: ['{"identifier":'], isCut: 'never' });
  await openPlan(world.cast);
  project = (await projectAt(world.cast, 'declared')).project;
}, 120_000);
afterAll(() => world?.stop());

interface Reply {
  status: number;
  body: { error?: { name: string; message: string; details: { errors?: { field: string; message: string }[] } } };
  took: number;
}
interface Sent {
  path: string;
  type?: string;
  pieces: (string | Uint8Array)[];
  as?: string;
  /** The line is cut after the pieces, or kept open for ever; otherwise the request ends. */
  isCut?: 'at once' | 'never';
}
function send({ path, type = 'multipart/form-data; boundary=b', pieces, as, isCut }: Sent): Promise<Reply> {
  const began = Date.now();
  return new Promise((resolve, reject) => {
    const authorization = as && `Bearer ${world.cast.as(as, DAY).token}`;
    const headers = { 'content-type': type, 'x-today': DAY, ...(authorization && { authorization }) };
    const sent = request(`${world.server.url}${path}`, { method: 'POST', headers }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk) => chunks.push(chunk));
      reply.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString() || '{}');
        resolve({ status: reply.statusCode ?? 0, body, took: Date.now() - began });
        if (isCut) sent.destroy();
      });
    });
    sent.on('error', (error) => (isCut === 'at once' ? resolve({ status: 0, body: {}, took: 0 }) : reject(error)));
    for (const piece of pieces) sent.write(piece);
    if (isCut === 'at once') setTimeout(() => sent.destroy(), 100);
    else if (!isCut) sent.end();
  });
}
const field = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const head = (filename: string) =>
  `--b\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: application/pdf\r\n\r\n`;
const END = '\r\n--b--\r\n';
const paper = () => [field('kind', 'needs-analysis-report'), field('project', project)];

/** Whatever lies where the server puts what it is still receiving. */
function lying(): string[] {
  const folders = [join(world.server.dataDir, 'incoming'), temporary];
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  });
}
async function nothingLies(): Promise<void> {
  for (let tries = 0; lying().length > 0 && tries < 20; tries += 1) await new Promise((done) => setTimeout(done, 50));
  expect(lying()).toEqual([]);
}
const MALFORMED: [string, Sent['pieces']][] = [
  ['a line break in the file name', [head('a\r\nb.pdf'), 'x', END]],
  ['cut before the closing boundary', [head('a.pdf'), 'x']],
  ['a boundary that does not occur', ['--other\r\n\r\nx\r\n--other--\r\n']],
  ['nothing at all', []],
];

test.each(MALFORMED)('a form that is malformed is told so at once: %s', async (_what, pieces) => {
  const reply = await send({ path: '/api/materials', pieces, as: 'applicant' });
  expect([reply.status, reply.body.error?.name]).toEqual([400, 'BadInput']);
  expect(reply.took).toBeLessThan(1000);
  await nothingLies();
});

test.each([
  ['/api/materials', 401],
  ['/api/nothing', 404],
  ['/api/auth/local', 400],
  ['/api/projects', 401],
])('before login nothing of a file is taken: %s', async (path, status) => {
  for (const pieces of [...MALFORMED.map(([, one]) => one), [head('a.pdf'), pdf('函'), END]]) {
    const reply = await send({ path, pieces });
    expect(reply.status).toBe(status);
    expect(reply.took).toBeLessThan(1000);
  }
  expect((await send({ path: '/api/projects', pieces: [head('a.pdf'), 'x', END], as: 'applicant' })).status).toBe(400);
  await nothingLies();
});

test('a file is taken once, and nothing stays behind when it is refused, too large or cut', async () => {
  const done = await send({
    path: '/api/materials',
    pieces: [...paper(), head('函.pdf'), pdf('函'), END],
    as: 'applicant',
  });
  expect(done).toMatchObject({ status: 201, body: { data: { filename: '函.pdf' } } });
  await nothingLies();
  const refused = await send({
    path: '/api/materials',
    pieces: [...paper(), head('函.pdf'), 'x', END],
    as: 'applicant',
  });
  expect(refused.body.error?.details.errors).toEqual([{ field: 'file', message: '文件内容不是 PDF 格式' }]);
  await nothingLies();
  const megabyte = new Uint8Array(1024 * 1024);
  const large = [...paper(), head('大.pdf'), ...Array.from({ length: 51 }, () => megabyte), END];
  const tooLarge = await send({ path: '/api/materials', pieces: large, as: 'applicant' });
  expect([tooLarge.status, tooLarge.body.error?.details.errors]).toEqual([
    413,
    [{ field: 'file', message: '文件不能超过 50 MB' }],
  ]);
  await nothingLies();
  await send({
    path: '/api/materials',
    pieces: [...paper(), head('函.pdf'), pdf('函')],
    as: 'applicant',
    isCut: 'at once',
  });
  await nothingLies();
});

test.each([
  ['{"identifier":', 400, '不是可读的 JSON 或表单'],
  [`{"identifier":"${'x'.repeat(1024 * 1024)}"}`, 413, '内容不能超过 1 MB'],
  [Buffer.of(0x22, 0xb9, 0xe6, 0x22), 400, '文字应为 UTF-8 编码'],
])('a body that is no JSON is refused in words (%#)', async (piece, status, message) => {
  const { status: given, body } = await send({ path: '/api/auth/local', type: 'application/json', pieces: [piece] });
  expect([given, body.error?.details.errors]).toEqual([status, [{ field: 'body', message }]]);
});

test('whoever sends slowly is not waited for', async () => {
  const { status, body, took } = await slow;
  expect([status, body.error?.name]).toEqual([408, 'Timeout']);
  expect(took).toBeLessThan(30_000);
});
