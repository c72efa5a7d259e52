import { inTenThousands, readFen } from '../../cms/src/money/fen';
import { ratioOf } from '../../cms/src/money/ratio';

test.each<[unknown, number]>([
  ['0', 0],
  [0, 0],
  ['1', 1],
  ['-1', -1],
  ['0100', 100],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
])('%p is %p fen', (given, fen) => expect(readFen(given)).toBe(fen));

test.each([
  '',
  ' ',
  '1.0',
  '1.5',
  1.5,
  '1e3',
  '0x10',
  '1,000',
  '+1',
  '--1',
  '-0',
  -0,
  '１',
  'NaN',
  Number.NaN,
  Infinity,
  '9007199254740992',
  2 ** 53,
  null,
  undefined,
  true,
  [],
  ['1'],
  {},
  1n,
])('%p is no amount', (given) => expect(readFen(given)).toBeNull());

test.each([
  [0, '0.00'],
  [4_999, '0.00'],
  [5_000, '0.01'],
  [14_999, '0.01'],
  [15_000, '0.02'],
  [995_000, '1.00'],
  [994_999, '0.99'],
  [100_000_000, '100.00'],
  [-4_999, '0.00'],
  [-5_000, '-0.01'],
  [123_456_789_012, '123456.79'],
])('%p fen are %s 万元', (fen, text) => expect(inTenThousands(fen)).toBe(text));

test('a share of nothing is unknown, not zero', () => {
  expect(ratioOf(5, 0)).toBeNull();
  expect(ratioOf(0, 5)).toBe(0);
});
