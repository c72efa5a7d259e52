import { plain } from './typed';

/** "3", "1,200", "２０２７年" where the unit is a year; null when it is no whole number. */
export function readCount(text: string, unit = ''): number | null {
  const typed = plain(text);
  const number = unit !== '' && typed.endsWith(unit) ? typed.slice(0, -unit.length).trim() : typed;
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)$/.test(number)) return null;
  const value = Number(number.replaceAll(',', ''));
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : null;
}

/** A calendar year in a field of its own; null while it is none. */
export function readYear(text: string): number | null {
  const year = readCount(text, '年');
  return year !== null && year >= 2000 && year <= 2100 ? year : null;
}
