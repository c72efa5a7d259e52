/** A multipart body is read alike however it is cut on the way, and one that is none is told from one that is. */
import fc from 'fast-check';
import { boundaryOf, type Part, piecesOf } from '../../cms/src/receive/multipart';

const B = 'x-boundary';
interface Read {
  part: Part;
  bytes: string;
}
async function read(chunks: Buffer[], boundary = B): Promise<Read[]> {
  const parts: Read[] = [];
  async function* source() {
    yield* chunks;
  }
  for await (const piece of piecesOf(source(), boundary)) {
    if ('part' in piece) parts.push({ part: piece.part, bytes: '' });
    else (parts.at(-1) as Read).bytes += piece.bytes.toString('latin1');
  }
  return parts;
}
const body = (...parts: [head: string, bytes: string][]): Buffer =>
  Buffer.concat([
    ...parts.map(([head, bytes]) =>
      Buffer.concat([Buffer.from(`--${B}\r\n${head}\r\n\r\n`), Buffer.from(`${bytes}\r\n`, 'latin1')]),
    ),
    Buffer.from(`--${B}--\r\n`),
  ]);
const KIND = 'Content-Disposition: form-data; name="kind"';
const FILE = 'Content-Disposition: form-data; name="file"; filename="函.pdf"\r\nContent-Type: application/pdf';

test('fields and files, wherever the chunks are cut', async () => {
  const bytes = `%PDF\r\n--${B.slice(0, -1)}\r\n\r\n--\0ÿ`;
  const whole = body([KIND, 'letter'], [FILE, bytes], [KIND.replace('kind', 'empty'), '']);
  const expected = [
    { part: { name: 'kind', filename: null, mime: null }, bytes: 'letter' },
    { part: { name: 'file', filename: '函.pdf', mime: 'application/pdf' }, bytes },
    { part: { name: 'empty', filename: null, mime: null }, bytes: '' },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 12 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), whole.length];
      expect(await read(at.slice(1).map((end, index) => whole.subarray(at[index], end)))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(await read([...whole].map((byte) => Buffer.of(byte)))).toEqual(expected);
});

test.each([
  ['"a\\"b;c=d.pdf"', 'a"b;c=d.pdf'],
  ['"a%22b.pdf"', 'a"b.pdf'],
  ['"50%完成.pdf"', '50%完成.pdf'],
  ['"C:\\dir\\x.pdf"', 'C:\\dir\\x.pdf'],
  ['plain.pdf', 'plain.pdf'],
  ["x.pdf; filename*=UTF-8''%E5%87%BD.pdf", '函.pdf'],
  ['""', ''],
])('the name %s', async (given, filename) => {
  const [one] = await read([body([`Content-Disposition: form-data; name=f; filename=${given}`, 'x'])]);
  expect(one?.part.filename).toBe(filename);
});

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['no boundary', Buffer.from('hello')],
  ['another boundary', Buffer.from(body([KIND, 'x']).toString().replaceAll(B, 'other'))],
  ['cut before the closing boundary', body([KIND, 'x']).subarray(0, -6)],
  ['a line break in a name', body([FILE.replace('函', 'a\r\nb'), 'x'])],
  ['a line break that looks like a header', body([FILE.replace('函', 'a\r\nX: b'), 'x'])],
  ['no disposition', body(['Content-Type: text/plain', 'x'])],
  ['no name', body(['Content-Disposition: form-data', 'x'])],
  ['a head without end', Buffer.from(`--${B}\r\n${'X: y\r\n'.repeat(20_000)}`)],
  [
    'bytes that are no text in a name',
    Buffer.concat([
      Buffer.from(`--${B}\r\nContent-Disposition: form-data; name="`),
      Buffer.of(0xff),
      Buffer.from(`"\r\n\r\nx\r\n--${B}--`),
    ]),
  ],
  ['base64', body([`${KIND}\r\nContent-Transfer-Encoding: base64`, 'eA=='])],
])('%s is malformed', async (_what, bytes) => {
  await expect(read([bytes])).rejects.toMatchObject({ status: 400 });
});

test('a form says its boundary', () => {
  expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe('a b');
  expect(boundaryOf('multipart/form-data; charset=utf-8; boundary=ab')).toBe('ab');
  expect(() => boundaryOf('multipart/form-data')).toThrow();
});
