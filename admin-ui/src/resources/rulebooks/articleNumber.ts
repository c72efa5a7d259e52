const DIGITS = '零一二三四五六七八九';
/** Annexes stand after every article. */
const ANNEXES = 10_000;

function fromNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百') total += (digit || 1) * 100;
    else if (sign === '十') total += (digit || 1) * 10;
    digit = DIGITS.includes(sign) ? DIGITS.indexOf(sign) : 0;
  }
  return total + digit;
}

export interface Cited {
  /** For sorting: 18 for 第十八条, above ten thousand for an annex, 0 where none is named. */
  number: number;
  label: string;
}

/** Every article or annex a citation names, without its items: 第十八条（三）、附件二 → 第十八条, 附件二. */
export function citedIn(article: string): Cited[] {
  const found = article.matchAll(
    /第([零〇一二三四五六七八九十百\d]+)条(?:之[一二三四五六七八九])?|附件([一二三四五六七八九十\d]*)/g,
  );
  const cited = [...found].map(([label, numeral, annex]) => ({
    label,
    number: numeral ? fromNumeral(numeral) : ANNEXES + fromNumeral(annex ?? ''),
  }));
  const once = new Map(cited.map((one) => [one.label, one]));
  return once.size > 0 ? [...once.values()] : [{ number: 0, label: article }];
}
