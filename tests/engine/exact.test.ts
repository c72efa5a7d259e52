/** Ratios are exact: what is added, taken away, multiplied and compared is never rounded on the way. */
import fc from 'fast-check';
import {
  add,
  ceilingOf,
  compare,
  decimalOf,
  divide,
  exactOf,
  multiply,
  numberOf,
  percentOf,
  subtract,
  sumOf,
} from '../../cms/src/engine/exact';
import { inquire } from '../../cms/src/engine/inquire';
import { shareOf } from '../../cms/src/engine/money';
import { dossier, fact, rulebook } from './support/sample';

/** Percentages with two decimals, as the books write them. */
const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 });
const ratio = (basisPoints: number): number => Number(`${basisPoints}e-4`);
const fen = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

test('90% − 75% is 15%, three tenths are 30%, and a third of three is one', () => {
  expect(numberOf(subtract(exactOf(0.9), exactOf(0.75)))).toBe(0.15);
  expect(numberOf(sumOf([0.1, 0.1, 0.1].map(exactOf)))).toBe(0.3);
  const third = divide(exactOf(1), exactOf(3));
  expect(third && compare(multiply(third, exactOf(3)), exactOf(1))).toBe(0);
});

test('sums and differences of ratios are those of their hundredths', () => {
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      expect(numberOf(add(exactOf(ratio(a)), exactOf(ratio(b))))).toBe(ratio(a + b));
      expect(numberOf(subtract(exactOf(ratio(a)), exactOf(ratio(b)))) + 0).toBe(ratio(a - b) + 0);
      expect(compare(exactOf(ratio(a)), exactOf(ratio(b)))).toBe(Math.sign(a - b));
    }),
  );
});

test('the order of a sum does not matter, and shares of a whole come to it', () => {
  fc.assert(
    fc.property(fc.array(fen, { minLength: 1, maxLength: 12 }), (parts) => {
      const whole = sumOf(parts.map(exactOf));
      const shares = parts.flatMap((part) => divide(exactOf(part), whole) ?? []);
      expect(compare(sumOf(shares), exactOf(1))).toBe(0);
      expect(compare(sumOf(shares.toReversed()), sumOf(shares))).toBe(0);
    }),
  );
});

test('a share of an amount is compared by products of whole numbers', () => {
  fc.assert(
    fc.property(fen, fen, fc.integer({ min: 1, max: 10_000 }), (part, whole, basisPoints) => {
      const share = divide(exactOf(part), exactOf(whole));
      const expected = BigInt(part) * 10_000n - BigInt(whole) * BigInt(basisPoints);
      const side = share && compare(share, exactOf(ratio(basisPoints)));
      expect(side).toBe(expected < 0n ? -1 : expected > 0n ? 1 : 0);
    }),
  );
});

test('the least amount that reaches a share, and not a fen less', () => {
  fc.assert(
    fc.property(fen, fc.integer({ min: 0, max: 10_000 }), (amount, basisPoints) => {
      const least = BigInt(shareOf(amount, ratio(basisPoints)));
      const wanted = BigInt(amount) * BigInt(basisPoints);
      expect(least * 10_000n >= wanted && (least - 1n) * 10_000n < wanted).toBe(true);
    }),
  );
});

test('a number is the decimal it is written as', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: 1e-12, max: 1e12 }), (value) => numberOf(exactOf(value)) === value),
  );
});

test.each([
  [2.675, 2, '2.68'],
  [1.005, 2, '1.01'],
  [-1.005, 2, '-1.01'],
  [-0.001, 2, '0.00'],
  [0.5, 0, '1'],
  [12, 2, '12.00'],
])('%d with %i decimals is %s', (value, decimals, text) => expect(decimalOf(exactOf(value), decimals)).toBe(text));

test('percentages as people read them', () => {
  expect(percentOf(0.1, 2)).toBe('10.00%');
  expect(percentOf(0.07, 6, true)).toBe('7%');
  expect(percentOf(0.100000005, 8, true)).toBe('10.0000005%');
  expect(percentOf(1, 0, true)).toBe('100%');
  expect(ceilingOf(exactOf(0.3))).toBe(1n);
  expect(ceilingOf(exactOf(-0.3))).toBe(0n);
});

describe('in a rulebook', () => {
  const book = rulebook([], {
    facts: [
      fact('a.share', 'ratio'),
      fact('b.share', 'ratio'),
      fact('a.left', 'ratio', { source: 'derived', derive: { difference: ['a.share', 'b.share'] } }),
      fact('a.both', 'ratio', { source: 'derived', derive: { total: ['a.left', 'b.share'] } }),
      fact('a.part', 'money'),
      fact('a.whole', 'money'),
      fact('a.third', 'ratio', { source: 'derived', derive: { ratio: ['a.part', 'a.whole'] } }),
      fact('a.thrice', 'ratio', { source: 'derived', derive: { total: ['a.third', 'a.third', 'a.third'] } }),
    ],
  });
  const facts = { 'a.share': 0.9, 'b.share': 0.75, 'a.part': 100, 'a.whole': 300 };
  const asked = inquire(book, dossier({ facts }));
  const holds = (id: string, operator: 'is' | 'at-most' | 'at-least', value: number) =>
    asked.decide({ fact: id, operator, operand: { value } }).holds;

  test('a difference of shares is at its limit, neither above nor below', () => {
    expect(asked.known('a.left').value).toBe(0.15);
    for (const operator of ['is', 'at-most', 'at-least'] as const) expect(holds('a.left', operator, 0.15)).toBe(true);
    expect(holds('a.both', 'is', 0.9)).toBe(true);
  });

  test('three thirds are the whole, and one is not 33.33%', () => {
    expect(holds('a.thrice', 'is', 1)).toBe(true);
    expect(holds('a.third', 'at-most', 0.3333)).toBe(false);
    expect(holds('a.third', 'at-least', 0.3333333333333333)).toBe(true);
    expect(holds('a.third', 'is', 0.3333333333333333)).toBe(false);
  });
});
