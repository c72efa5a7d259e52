/**
 * Text as it is kept: what nobody can see is left out (zero widths, direction overrides, control characters), so that
 * two names that look alike are alike and a row is never without a text to click. Letters stay as they were typed.
 */

/** Seen by nobody, or turning round what stands beside it. Variants of a character (U+FE0F, U+E0100 …) are its own. */
const UNSEEN = /(?!\p{Variation_Selector})[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const BREAKS = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/gu;
/** A variant without its character, an accent without its letter, the empty pattern of Braille. */
const NOTHING = /^[\s\p{M}\u2800]*$/u;

const without = (text: string, pattern: RegExp): string => text.replace(pattern, '');
const ifSeen = (text: string): string => (NOTHING.test(text) ? '' : text);

/** One line: breaks and tabs become one blank. '' where nothing is left to see. */
export function cleanLine(text: string): string {
  return ifSeen(without(without(text, UNSEEN).replace(BREAKS, ' '), /\p{Cc}/gu).trim());
}

/** Several lines, as they were broken. */
export function cleanParagraph(text: string): string {
  const lines = without(text, UNSEEN).replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
  return ifSeen(without(lines, /(?![\n\t])\p{Cc}/gu).trim());
}

/** Half of a character: no database keeps it as it was sent. */
export const isBroken = (text: string): boolean => /\p{Cs}/u.test(text);

/** Characters as people count them: 𠮷 is one. */
export const lengthOf = (text: string): number => [...text].length;

/** The first so many characters; never half of one. */
export const firstOf = (text: string, count: number): string => [...text].slice(0, count).join('');
