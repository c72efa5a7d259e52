/**
 * Citations as regulations write them: 第N条 in Chinese numerals, then paragraph 第N款 or item （N）;
 * several joined by 、, ranges by 至; annexes as 附件N.
 */
const DIGITS = '零一二三四五六七八九';
const NUMERAL = '[零〇一二三四五六七八九十百]+';
const WHOLE = new RegExp(`^${NUMERAL}$`);
const PART = new RegExp(`^第(${NUMERAL})条(之[一二三四五六七八九])?`);
const REST = new RegExp(`^(第${NUMERAL}款)?(第?[（(]${NUMERAL}[）)]项?|第${NUMERAL}项)?(第${NUMERAL}目)?$`);
const ANNEX = new RegExp(`^附(?:件|录)?(${NUMERAL}|\\d+)?([（(].+[）)])?$`);

/** 十八 → 18; null when it is no numeral. */
export function fromChineseNumeral(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  let total = 0;
  let digit: number | null = null;
  for (const sign of text.replaceAll('〇', '零')) {
    const weight = sign === '百' ? 100 : sign === '十' ? 10 : 0;
    if (weight === 0) digit = DIGITS.indexOf(sign);
    else {
      total += (digit ?? 1) * weight;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/** 18 → 十八; up to 999. */
export function toChineseNumeral(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const ten = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  return head + gap + ten + (ones > 0 ? DIGITS[ones] : '');
}

export type Citation = { kind: 'article'; number: number } | { kind: 'annex'; number: number | null };

function citation(text: string): Citation | null {
  const annex = ANNEX.exec(text);
  if (annex) return { kind: 'annex', number: annex[1] ? (fromChineseNumeral(annex[1]) ?? Number(annex[1])) : null };
  const article = PART.exec(text);
  if (!article?.[1] || !REST.test(text.slice(article[0].length))) return null;
  const number = fromChineseNumeral(article[1]);
  return number === null ? null : { kind: 'article', number };
}

/** Every article a citation names, in order; null when the text is not a citation. */
export function citations(text: string): Citation[] | null {
  const parts = text.split(/[、，]|至/).map((part) => citation(part.trim()));
  return parts.every((part) => part !== null) ? parts : null;
}

/** Where it stands in the regulation, for sorting: annexes after the articles. */
export function articleOrder(text: string): number {
  const first = citations(text)?.[0];
  if (!first) return Number.MAX_SAFE_INTEGER;
  return first.kind === 'article' ? first.number : 10_000 + (first.number ?? 0);
}
