/**
 * The form in which numbers and names that identify something are compared: one voucher typed in full width, with
 * another hyphen, in capitals or with a blank in it is the same voucher. Kept beside the text as it was typed.
 */
import { cleanLine } from './clean';

/** Every dash there is, the minus sign, and the long-vowel mark that a keyboard in full width gives. */
const DASHES = /[\p{Pd}\u2212\u2043\u30fc]+/gu;

export function canonicalOf(text: string): string {
  const folded = cleanLine(text).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return cleanLine(folded)
    .replace(/[\s\p{Variation_Selector}]+/gu, '')
    .replace(DASHES, '-')
    .replace(/\p{Ps}/gu, '(')
    .replace(/\p{Pe}/gu, ')');
}
