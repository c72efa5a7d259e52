const DIGITS = '零一二三四五六七八九';

/** 第十八条（三） → 18; 0 where no article is named. */
export function articleNumber(article: string): number {
  const text = /第([零一二三四五六七八九十百]+)条/.exec(article)?.[1];
  if (!text) return Number(/第(\d+)条/.exec(article)?.[1] ?? 0);
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    if (sign === '百') total += (digit || 1) * 100;
    else if (sign === '十') total += (digit || 1) * 10;
    digit = DIGITS.includes(sign) ? DIGITS.indexOf(sign) : 0;
  }
  return total + digit;
}
