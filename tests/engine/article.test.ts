import fc from 'fast-check';
import { articleOrder, citations, fromChineseNumeral, toChineseNumeral } from '../../cms/src/engine/article';

test.each([
  ['第十八条', [18]],
  ['第十八条（三）', [18]],
  ['第三条第二款第（一）项', [3]],
  ['第六条、第七条', [6, 7]],
  ['第六条至第八条', [6, 8]],
  ['第一百零五条', [105]],
])('%s', (text, numbers) => expect(citations(text)?.map(({ number }) => number)).toEqual(numbers));

test.each(['18', '第18条', '十八条', '第十八条三', '第十八条，', ''])('“%s” is no citation', (text) =>
  expect(citations(text)).toBeNull(),
);

test('numerals there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (value) =>
      expect(fromChineseNumeral(toChineseNumeral(value))).toBe(value),
    ),
  );
});

test('annexes come after the articles', () => {
  expect(articleOrder('附件一')).toBeGreaterThan(articleOrder('第九十九条'));
  expect(articleOrder('第九条')).toBeLessThan(articleOrder('第十八条'));
});
