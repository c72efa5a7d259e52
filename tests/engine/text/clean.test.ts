/** One line, several lines, and the form in which numbers are compared. */
import { canonicalOf } from '../../../cms/src/engine/text/canonical';
import { cleanLine, cleanParagraph, firstOf, isBroken, lengthOf } from '../../../cms/src/engine/text/clean';

test.each([
  ['\u200b\u200b', ''],
  ['\u3164', ''],
  ['\u2800\ufe0f', ''],
  ['\u202e\u2066\u00ad', ''],
  ['智慧\u200b城管平台', '智慧城管平台'],
  ['智慧\u202e城管平台', '智慧城管平台'],
  ['\ufeff智慧城管平台\u3000', '智慧城管平台'],
  ['智慧城管\n平台', '智慧城管 平台'],
  ['智慧城管 \r\n\t平台', '智慧城管 平台'],
  ['智慧城管\u2028平台', '智慧城管 平台'],
  ['智慧\u0007城管\u009f', '智慧城管'],
  ['\ufdd0智慧城管\uffff', '智慧城管'],
  ['𠮷林䶮😀', '𠮷林䶮😀'],
  ['葛\u{e0100}城', '葛\u{e0100}城'],
  ['❤\ufe0f', '❤\ufe0f'],
  ['\uf9f4、＋１＋１、=HYPERLINK', '\uf9f4、＋１＋１、=HYPERLINK'],
])('the line %j is kept as %j', (text, kept) => expect(cleanLine(text)).toBe(kept));

test.each([
  ['一、\r\n二、\u200b\n\n三、', '一、\n二、\n\n三、'],
  ['列\t值\u0000\u202e', '列\t值'],
  ['\n\u200b\n', ''],
])('the lines %j are kept as %j', (text, kept) => expect(cleanParagraph(text)).toBe(kept));

test.each([
  'FP-2026-001',
  'fp-2026-001',
  'ＦＰ－２０２６－００１',
  'FP－2026－001',
  'FP-2026-\u200b001',
  'FP- 2026-001',
  'FP‐2026‐001',
  'FP‑2026–001',
  'FP−2026—001',
  'FP——2026ー001',
  '\u3000FP\u00a0-\t2026-001\u2060',
])('%j is the number FP-2026-001', (text) => expect(canonicalOf(text)).toBe('fp-2026-001'));

test.each([
  ['鄂政数发〔2026〕12号', '鄂政数发［2026］ 12 号'],
  ['(2026)第3号', '（2026）第3号'],
  ['Straße-1', 'STRASSE-1'],
])('%j and %j are one number', (one, other) => expect(canonicalOf(one)).toBe(canonicalOf(other)));

test('what differs stays apart, and the form is its own form', () => {
  const texts = ['FP-2026-001', 'FP-2026-0011', 'FP2026001', 'FP_2026_001', 'FP.2026.001', 'FP/2026/001', '市大数据局'];
  const forms = texts.map(canonicalOf);
  expect(new Set(forms).size).toBe(texts.length);
  expect(forms.map(canonicalOf)).toEqual(forms);
});

test('length counts characters, and none is cut in half', () => {
  expect(lengthOf('𠮷𠮷')).toBe(2);
  expect(firstOf('ab𠮷𠮷', 3)).toBe('ab𠮷');
  expect(isBroken('智慧\ud800系统')).toBe(true);
  expect(isBroken('𠮷')).toBe(false);
});
