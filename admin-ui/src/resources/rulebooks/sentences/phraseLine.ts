import type { Phrase, Words } from './words';

/** A phrase on one line, where there is no room for a list: A，且B；或者 in brackets what belongs together. */
export function phraseLine(words: Words, phrase: Phrase, isInside = false): string {
  if (typeof phrase === 'string') return phrase;
  const parts = phrase.parts.map((part) => phraseLine(words, part, true));
  if (phrase.join === 'none') return words.say('rulebook.notThat', { parts: parts.join(words.say('rulebook.or')) });
  const line = parts.join(words.say(phrase.join === 'any' ? 'rulebook.or' : 'rulebook.and'));
  return isInside && parts.length > 1 && phrase.join === 'any' ? `（${line}）` : line;
}
