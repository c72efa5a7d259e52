/** Money comes in as decimal text, stays whole fen, and never loses one. */
import fc from 'fast-check';
import { addMoney, readMoney, shareOf, shortfallOf, subtractMoney, writeMoney } from '../../cms/src/engine/money';

test.each([
  ['200000.00', '元', 20_000_000],
  ['0.01', '元', 1],
  ['1,234.5', '元', 123_450],
  ['-3.10', '元', -310],
  ['12.345678', '万元', 12_345_678],
  ['20', '万元', 20_000_000],
  ['1.2', '亿元', 12_000_000_000],
] as const)('%s %s', (text, unit, fen) => expect(readMoney(text, unit)).toEqual({ fen }));

test.each([
  ['1e5', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['', 'not-a-number'],
  ['.5', 'not-a-number'],
  ['1,23.00', 'grouping'],
  ['1.234', 'too-precise'],
  ['1.000', 'too-precise'],
  ['-0', 'negative-zero'],
  ['99999999999999999', 'too-large'],
])('%s is refused: %s', (text, fault) => expect(readMoney(text)).toEqual({ fault }));

test('written with two decimals, grouped where people read it', () => {
  expect(writeMoney(123_456_789)).toBe('1234567.89');
  expect(writeMoney(123_456_789, true)).toBe('1,234,567.89');
  expect(writeMoney(-5)).toBe('-0.05');
  expect(() => writeMoney(0.5)).toThrow('not whole fen');
});

test('a share is rounded up to the fen, and so is what is lacking', () => {
  expect(shareOf(1, 0.5)).toBe(1);
  expect(shareOf(1_000_000_001, 0.9)).toBe(900_000_001);
  expect(shareOf(1_000_000_000, 0.1)).toBe(100_000_000);
  expect(shortfallOf(499_999_999, 1_000_000_000, 0.5)).toBe(1);
  expect(shortfallOf(600_000_000, 1_000_000_000, 0.5)).toBe(0);
});

const fen = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
test('what is written is read back to the fen', () => {
  fc.assert(fc.property(fen, (amount) => expect(readMoney(writeMoney(amount, true))).toEqual({ fen: amount || 0 })));
});
test('sums keep every fen, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fen, { maxLength: 50 }), (amounts) => {
      const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
      expect(BigInt(addMoney(...amounts))).toBe(exact);
      expect(addMoney(...amounts)).toBe(addMoney(...[...amounts].reverse()));
    }),
  );
});
test('what is taken away and put back is the same amount', () => {
  fc.assert(fc.property(fen, fen, (a, b) => expect(addMoney(subtractMoney(a, b), b)).toBe(a || 0)));
});
test('beyond the safe range it throws rather than round', () => {
  expect(() => addMoney(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
});
